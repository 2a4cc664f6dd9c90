import type { PersonKey } from '../identity';
import type { PlaceOf } from '../organisation/organisation';
import { marginsOf } from '../protection/margins';
import type { CountedTable } from '../protection/protectedTable';
import type { Answer } from './activity';

/** Who helped whom, by unit or department: rows are those that answered, columns those that asked. Never leaves the publisher. */
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
 * Counts pairs by where people worked, each pair where it stood at its last answer, so that cells add up. `places`: keys of the rows
 * and columns, units or departments, the last one empty for “department unknown”.
 */
export function countHelping(answers: readonly Answer[], placeOf: PlaceOf, places: readonly string[]): Helping {
  const at = new Map(places.map((key, index) => [key, index]));
  const indexOf = (key: string | undefined): number => at.get(key ?? '') ?? places.length - 1;
  const lastOf = new Map(answers.map(answer => [`${answer.asker} ${answer.answerer}`, answer]));
  // Of hundreds of departments few help each other.
  const cells = new Map<number, Sides>();
  const rows = places.map(() => new Sides());
  const columns = places.map(() => new Sides());
  const all = new Sides();
  for (const answer of answers) {
    const last = lastOf.get(`${answer.asker} ${answer.answerer}`) ?? answer;
    const row = indexOf(placeOf(last.answerer, last.at));
    const column = indexOf(placeOf(last.asker, last.asked));
    const cell = cells.get(row * places.length + column) ?? new Sides();
    cells.set(row * places.length + column, cell);
    for (const sides of [cell, rows[row], columns[column], all]) sides?.add(answer);
  }
  const inCells = (countOf: (sides: Sides) => number): readonly number[] =>
    Array.from({ length: places.length * places.length }, (_, cell) => {
      const sides = cells.get(cell);
      return sides === undefined ? 0 : countOf(sides);
    });
  return {
    pairs: { rows: places, columns: places, cells: inCells(({ pairCount }) => pairCount) },
    fewest: inCells(({ fewest }) => fewest),
    fewestOfRow: rows.map(({ fewest }) => fewest),
    fewestOfColumn: columns.map(({ fewest }) => fewest),
    fewestOfAll: all.fewest,
    answers: inCells(sides => sides.answers)
  };
}

/**
 * How much more answers cross units, or departments, than their sizes alone would give: the share of answers between different ones,
 * divided by the share that there would be if who answers did not depend on who asks, each asking and answering as much
 * as it does. 1 is what chance gives. Rounded to a tenth. Null where fewer than `minimum` people stood on either side of all
 * answers, and where fewer than `minimum` answers crossed, or stayed within one: none at all would tell that all those
 * pairs are nobody, which looks like few in the table.
 */
export function crossing({ answers, fewestOfAll, pairs: { rows, columns } }: Helping, minimum: number): number | null {
  const sums = marginsOf({ rows, columns, cells: answers });
  const within = rows.reduce((sum, _key, at) => sum + (answers[at * columns.length + at] ?? 0), 0);
  const byChance = rows.reduce((sum, _key, at) => sum + ((sums.rows[at] ?? 0) / sums.total) * ((sums.columns[at] ?? 0) / sums.total), 0);
  if (fewestOfAll < minimum || within < minimum || sums.total - within < minimum) return null;
  return Math.round(((1 - within / sums.total) / (1 - byChance)) * 10) / 10;
}
