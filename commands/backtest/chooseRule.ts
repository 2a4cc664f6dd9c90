import type { Weights } from '../../src/domain/warning/concern';
import { scoreOf } from '../../src/domain/warning/concern';
import type { WarningRule } from '../../src/domain/warning/earlyWarning';
import { warningRule } from '../../src/domain/warning/earlyWarning';
import type { JudgedMonth } from './panel';
import { rank, rocArea } from './rocArea';

/** Weights that are tried: all signs of the record count, none more than three times another. */
const tried = [1, 2, 3] as const;

/** Of the months before an end, the share that “watch” is to reach; of the others, the share that “act” may. */
export const aims = { watch: 0.8, act: 0.1 } as const;

/**
 * The rule that months would have chosen: of all weights that are tried, those with the largest area, the first of several; then
 * levels in steps of 0.01 by `aims`. Undefined where there are not months of both outcomes.
 */
export function chooseRule(months: readonly JudgedMonth[]): WarningRule | undefined {
  let best: { readonly weights: Weights; readonly area: number } | undefined;
  for (const weights of candidates()) {
    const area = rocArea(rank(months.map(({ concerns, ends }) => ({ score: scoreOf(concerns, weights), ends }))));
    if (area === undefined) return undefined;
    if (best === undefined || area > best.area + 1e-12) best = { weights, area };
  }
  return best && { weights: best.weights, from: levelsOf(months, best.weights) };
}

/** Small weights first. That of replies is not tried, as no record so far has any. */
function candidates(): readonly Weights[] {
  const { replies } = warningRule.weights;
  const all = tried.flatMap(pace => tried.flatMap(silence => tried.flatMap(breadth => tried.map(newcomers => ({ pace, silence, breadth, newcomers, replies })))));
  const sum = (weights: Weights): number => Object.values(weights).reduce((one, other) => one + other, 0);
  return all.sort((one, other) => sum(one) - sum(other));
}

function levelsOf(months: readonly JudgedMonth[], weights: Weights): WarningRule['from'] {
  const scores = (outcome: boolean): readonly number[] => months.filter(({ ends }) => ends === outcome).map(({ concerns }) => scoreOf(concerns, weights));
  const [ending, living] = [scores(true), scores(false)];
  const steps = Array.from({ length: 101 }, (_, step) => step / 100);
  const reached = (of: readonly number[], from: number): number => of.filter(score => score >= from).length / of.length;
  const watch = steps.filter(from => reached(ending, from) >= aims.watch).at(-1) ?? 0;
  return { watch, act: steps.find(from => from >= watch && reached(living, from) <= aims.act) ?? 1 };
}
