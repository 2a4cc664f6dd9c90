import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import { Circulation } from './circulation';
import { placesOf, seenIn, type Place } from './place';

/** What a reader knows beside a table. */
export interface TableKnowledge {
  readonly minimum: number;
  /** By row, the most that any of its cells can be, as its headcount is; nothing is known of a row without one. */
  readonly bounds?: readonly (number | null)[];
  /** That a table without any number below the minimum is published whole. */
  readonly knowsTheRule?: boolean;
  /** Stop looking for more once a number may be this large. Without it every range is exact. */
  readonly enough?: number;
}

/** What a left-out number can be: every whole number from `low` to `high`, and no other. */
export interface HiddenNumber {
  readonly place: Place;
  readonly low: number;
  readonly high: number;
}

/**
 * What every left-out number of a table can be, exactly. The table is a network: its total flows to rows, through cells to
 * columns, and back; what is shown is fixed, so that only left-out numbers remain as arcs.
 * @throws RangeError where no whole numbers fit what is shown.
 */
export function rangesOfTable(table: ProtectedTable, knowledge: TableKnowledge): readonly HiddenNumber[] {
  const places = placesOf(table.rows.length, table.columns.length);
  const most = places.map((place) => mostAt(place, knowledge));
  const ranges = rangesWithin(table, places, most, knowledge.enough ?? Infinity);
  return knowledge.knowsTheRule ? withTheRule(table, knowledge.minimum, places, most, ranges) : ranges;
}

/** The most that a reader thinks possible at a place without any publication: a headcount, or anything. */
export function mostAt({ row, column }: Place, { bounds }: Pick<TableKnowledge, 'bounds'>): number {
  return row === null || column === null ? Infinity : (bounds?.[row] ?? Infinity);
}

function rangesWithin(table: ProtectedTable, places: readonly Place[], most: readonly number[], enough: number): readonly HiddenNumber[] {
  const seen = seenIn(table);
  const needs = new Array<number>(table.rows.length + table.columns.length + 2).fill(0);
  const hidden: { place: Place; tail: number; head: number; capacity: number }[] = [];
  places.forEach((place, index) => {
    const [tail, head] = arcAt(place, table.rows.length, needs.length - 1);
    const count = seen[index]!;
    if (count === null) hidden.push({ place, tail, head, capacity: most[index]! });
    else {
      needs[tail]! -= count;
      needs[head]! += count;
    }
  });
  const ways = new Circulation({
    nodes: needs.length,
    tails: hidden.map(({ tail }) => tail),
    heads: hidden.map(({ head }) => head),
    capacities: hidden.map(({ capacity }) => capacity),
    needs
  });
  return hidden.map(({ place }, arc) => ({ place, low: ways.least(arc), high: ways.most(arc, enough) }));
}

/** Where an amount flows: out of node 0 to rows (from 1 on), through cells to columns, to the last node, and back to node 0. */
function arcAt({ row, column }: Place, rows: number, last: number): readonly [tail: number, head: number] {
  if (row !== null) return column === null ? [0, 1 + row] : [1 + row, 1 + rows + column];
  return column === null ? [last, 0] : [1 + rows + column, last];
}

/**
 * Something is left out only where some number is below the minimum. Where a single left-out number can be that, it is. More
 * does not follow for a number that may itself be below the minimum: each of its values from 0 to k - 1 agrees with the
 * rule whatever the others are, so the rule breaks none that was not broken before.
 */
function withTheRule(table: ProtectedTable, minimum: number, places: readonly Place[], most: readonly number[], ranges: readonly HiddenNumber[]): readonly HiddenNumber[] {
  const small = ranges.filter(({ low }) => low < minimum);
  if (small.length !== 1 || small[0]!.high < minimum) return ranges;
  const { row, column } = small[0]!.place;
  return rangesWithin(table, places, places.map((place, index) => (place.row === row && place.column === column ? minimum - 1 : most[index]!)), Infinity);
}
