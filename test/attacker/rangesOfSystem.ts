import loadHighs, { type Highs, type Model, type ModelData } from 'highs';
import type { LinearSystem } from './linearSystem';

/** From and to, both whole; `high` may be `Infinity`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface SystemOptions {
  /** Whole numbers throughout: slow and exact. Without it ranges of fractions rounded inwards, which never leave a value out. */
  readonly whole?: boolean;
  /** By variable, what it may reach at which no more is looked for; a range that goes from 0 to this far is not made exact. */
  readonly enough?: (variable: number) => number;
}

let solver: Promise<Highs> | undefined;

/** Beyond the tolerance of the solver (1e-7 a fact), far from the next whole number. */
const slack = 1e-5;

/**
 * What each of some variables of a system can be. Every solution that is met on the way is a witness for all variables, so
 * that most of them need no question of their own.
 * @throws RangeError where nothing agrees with the system.
 */
export async function rangesOfSystem(system: LinearSystem, variables: readonly number[], options: SystemOptions = {}): Promise<readonly Range[]> {
  // One instance of the solver serves all systems: it takes longer to start than most of them to solve.
  const highs = await (solver ??= loadHighs());
  return highs.withModel(modelOf(system, highs, options.whole ?? false), (model) => new Questions(highs, model, system.lowest.length).ranges(variables, options));
}

class Questions {
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  private asked: readonly number[] = [];

  public constructor(
    private readonly highs: Highs,
    private readonly model: Model,
    size: number
  ) {
    this.low = new Float64Array(size).fill(Infinity);
    this.high = new Float64Array(size).fill(-Infinity);
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  }

  public ranges(variables: readonly number[], { enough = () => Infinity }: SystemOptions): readonly Range[] {
    // Together first: one answer shows many variables at their ends.
    this.ask(variables, 'least');
    // Asking again from where the last answer stands is what the primal method does well.
    this.model.options.set({ simplex_strategy: 4 });
    this.ask(variables, 'most');
    return variables.map((variable) => {
      const least = this.low[variable]! <= slack ? 0 : Math.ceil(this.ask([variable], 'least') - slack);
      const most = this.high[variable]! >= enough(variable) - slack ? Math.floor(this.high[variable]! + slack) : this.ask([variable], 'most');
      // Adding nothing turns a negative zero into zero.
      return { low: least + 0, high: Math.floor(most + slack) + 0 };
    });
  }

  private ask(variables: readonly number[], end: 'least' | 'most'): number {
    const { constants } = this.highs;
    for (const variable of this.asked) this.model.changeColCost(variable, 0);
    for (const variable of variables) this.model.changeColCost(variable, 1);
    this.asked = variables;
    this.model.changeObjectiveSense(end === 'least' ? constants.objectiveSense.minimize : constants.objectiveSense.maximize);
    this.model.run();
    const status = this.model.getModelStatus();
    if (status === constants.modelStatus.unbounded || status === constants.modelStatus.unboundedOrInfeasible) return Infinity;
    if (status !== constants.modelStatus.optimal) throw new RangeError(`Nothing agrees with what is known (${status}).`);
    this.model.getSolution().colValue.forEach((value, variable) => {
      this.low[variable] = Math.min(this.low[variable]!, value);
      this.high[variable] = Math.max(this.high[variable]!, value);
    });
    return this.model.getObjectiveValue();
  }
}

function modelOf(system: LinearSystem, highs: Highs, whole: boolean): ModelData {
  const numCols = system.lowest.length;
  const terms = system.facts.flatMap((fact) => fact.terms);
  let start = 0;
  const starts = [0, ...system.facts.map((fact) => (start += fact.terms.length))];
  return {
    numCols,
    numRows: system.facts.length,
    colCost: new Array<number>(numCols).fill(0),
    colLower: system.lowest,
    colUpper: system.highest,
    rowLower: system.facts.map(({ low }) => low),
    rowUpper: system.facts.map(({ high }) => high),
    matrix: { format: 'csr', numRows: system.facts.length, numCols, starts, indices: terms.map(([variable]) => variable), values: terms.map(([, factor]) => factor) },
    ...(whole && { integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer) })
  };
}
