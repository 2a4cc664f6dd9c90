import type { PersonKey } from '../identity';
import type { UnitOf } from '../organisation/organisation';
import type { CountedTable } from '../protection/protectedTable';
import type { Answer } from './activity';

/** Who helped whom, by unit: rows are the units that answered, columns those that asked. Never leaves the publisher. */
export interface Helping {
  /** Different pairs of somebody who asked and somebody who answered first. */
  readonly pairs: CountedTable;
  /** In the order of the cells of `pairs`: the smaller number of the two sides, different people. */
  readonly fewest: readonly number[];
  /** The same for each row, each column, and everything. */
  readonly fewestOfRow: readonly number[];
  readonly fewestOfColumn: readonly number[];
  readonly fewestOfAll: number;
  /** Answers, in the order of the cells. */
  readonly answers: readonly number[];
}

/** Different people on both sides of some answers. */
class Sides {
  private readonly pairs = new Set<string>();
  private readonly askers = new Set<PersonKey>();
  private readonly answerers = new Set<PersonKey>();
  public answers = 0;

  public add({ asker, answerer }: Answer): void {
    this.pairs.add(`${asker} ${answerer}`);
    this.askers.add(asker);
    this.answerers.add(answerer);
    this.answers += 1;
  }

  public get pairCount(): number {
    return this.pairs.size;
  }

  public get fewest(): number {
    return Math.min(this.askers.size, this.answerers.size);
  }
}

/**
 * Counts pairs by unit, each pair in the units of its last answer, so that cells add up. `units`: keys of the rows and columns,
 * the last one empty for “department unknown”.
 */
export function countHelping(answers: readonly Answer[], unitOf: UnitOf, units: readonly string[]): Helping {
  const at = new Map(units.map((key, index) => [key, index]));
  const indexOf = (key: string | undefined): number => at.get(key ?? '') ?? units.length - 1;
  const lastOf = new Map(answers.map(answer => [`${answer.asker} ${answer.answerer}`, answer]));
  const cells = Array.from({ length: units.length * units.length }, () => new Sides());
  const rows = units.map(() => new Sides());
  const columns = units.map(() => new Sides());
  const all = new Sides();
  for (const answer of answers) {
    const last = lastOf.get(`${answer.asker} ${answer.answerer}`) ?? answer;
    const row = indexOf(unitOf(last.answerer, last.at));
    const column = indexOf(unitOf(last.asker, last.asked));
    for (const sides of [cells[row * units.length + column], rows[row], columns[column], all]) sides?.add(answer);
  }
  return {
    pairs: { rows: units, columns: units, cells: cells.map(({ pairCount }) => pairCount) },
    fewest: cells.map(({ fewest }) => fewest),
    fewestOfRow: rows.map(({ fewest }) => fewest),
    fewestOfColumn: columns.map(({ fewest }) => fewest),
    fewestOfAll: all.fewest,
    answers: cells.map(cell => cell.answers)
  };
}

/**
 * How much more answers cross units than the sizes of the units alone would give: the share of answers between different units,
 * divided by the share that there would be if who answers did not depend on who asks, the units asking and answering as much
 * as they do. 1 is what chance gives. Rounded to a tenth. Null where fewer than `minimum` people stood on either side of all
 * answers, and where fewer than `minimum` answers crossed units, or stayed within one: none at all would tell that all those
 * pairs are nobody, which looks like few in the table.
 */
export function crossing({ answers, fewestOfAll, pairs }: Helping, minimum: number): number | null {
  const size = pairs.rows.length;
  const all = answers.reduce((sum, count) => sum + count, 0);
  const ofRow = (row: number): number => answers.slice(row * size, (row + 1) * size).reduce((sum, count) => sum + count, 0);
  const ofColumn = (column: number): number => answers.reduce((sum, count, at) => (at % size === column ? sum + count : sum), 0);
  const within = answers.reduce((sum, count, at) => (Math.floor(at / size) === at % size ? sum + count : sum), 0);
  const byChance = pairs.rows.reduce((sum, _key, at) => sum + (ofRow(at) / all) * (ofColumn(at) / all), 0);
  if (fewestOfAll < minimum || within < minimum || all - within < minimum) return null;
  return Math.round(((1 - within / all) / (1 - byChance)) * 10) / 10;
}
