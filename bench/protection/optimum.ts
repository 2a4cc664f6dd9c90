import loadHighs from 'highs';
import { isPrimary, violatedCuts, type Cut, type Problem } from './cuts';

export interface Optimum {
  /** No protection hides fewer people than this. */
  readonly atLeast: number;
  /** Whether that is what the best protection hides. */
  readonly proven: boolean;
  readonly cuts: number;
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/**
 * The fewest people that further hidden numbers can have: a covering problem whose rows are found as they are violated
 * (the cell suppression model of Fischetti and Salazar-González), first with shares of numbers, then with whole ones.
 */
export async function optimum(problem: Problem, seconds: number): Promise<Optimum> {
  const highs = await loadHighs();
  const until = Date.now() + seconds * 1000;
  const candidates = problem.values.map((_, cell) => cell).filter(cell => !isPrimary(problem, cell));
  const cuts = new Map<string, Cut>();
  let atLeast = 0;
  for (const whole of [false, true]) {
    for (;;) {
      const left = (until - Date.now()) / 1000;
      if (left <= 0) return { atLeast, proven: false, cuts: cuts.size };
      const solved = solve(highs, problem, candidates, [...cuts.values()], whole, left);
      atLeast = Math.max(atLeast, solved.bound);
      if (solved.hidden === undefined) return { atLeast, proven: false, cuts: cuts.size };
      const found = violatedCuts(problem, solved.hidden, 400).filter(cut => !cuts.has(cut.join()));
      for (const cut of found) cuts.set(cut.join(), cut);
      if (found.length === 0) break;
    }
  }
  return { atLeast, proven: true, cuts: cuts.size };
}

function solve(highs: Highs, problem: Problem, candidates: readonly number[], cuts: readonly Cut[], whole: boolean, seconds: number) {
  if (cuts.length === 0) return { bound: 0, hidden: new Float64Array(problem.values.length) };
  const objective = candidates.map(cell => `${problem.values[cell]} y${cell}`).join(' + ');
  const rows = cuts.map((cut, index) => ` c${index}: ${cut.map(cell => `y${cell}`).join(' + ')} >= 1`);
  const bounds = candidates.map(cell => ` 0 <= y${cell} <= 1`);
  const kinds = whole ? ['Binary', ...candidates.map(cell => ` y${cell}`)] : [];
  const text = ['Minimize', ` people: ${objective}`, 'Subject To', ...rows, 'Bounds', ...bounds, ...kinds, 'End'].join('\n');
  return highs.withModel({ format: 'lp', data: text }, model => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0 });
    model.run();
    const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    const bound = whole ? Number(model.info.get('mip_dual_bound')) : optimal ? model.getObjectiveValue() : 0;
    if (!optimal) return { bound: Math.ceil(bound - 1e-6), hidden: undefined };
    const solution = model.getSolution().colValue;
    const hidden = new Float64Array(problem.values.length);
    for (const cell of candidates) hidden[cell] = solution[Number(model.getColByName(`y${cell}`))] as number;
    return { bound: Math.ceil(bound - 1e-6), hidden };
  });
}
