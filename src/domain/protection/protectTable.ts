import type { Bounds, Grid, Side } from './grid';
import { gridOf, placeOf, primary, secondary, shown } from './grid';
import { leaveOutFewest } from './leaveOutFewest';
import type { Need } from './network';
import type { CountedTable, ProtectedTable } from './protectedTable';

export interface Protection {
  /** Minimum group size k. Every cell and every margin below it is left out, zero included. */
  readonly minimum: number;
  /** What a reader knows of each number from elsewhere, of a headcount or another period; nothing where absent. */
  readonly bounds?: Bounds;
  /** Numbers that have to be left out for a reason outside of this table, with the interval that must stay possible for them. */
  readonly alsoHidden?: readonly { readonly row: Side; readonly column: Side; readonly from: number; readonly to: number }[];
}

/**
 * Leaves out what is below the minimum, and as few people more as it can find so that each of those numbers can still be
 * anything from 0 to k-1, for a reader who knows everything that is shown, the bounds, and that counts are whole and not negative.
 * Two-way tables with their margins are networks, in which whole-numbered ranges are the same as any (total unimodularity), so
 * what a flow shows is exact. Where nothing helps, everything is left out.
 */
export function protectTable(table: CountedTable, { minimum, bounds, alsoHidden = [] }: Protection): ProtectedTable {
  const grid = gridOf(table, minimum, bounds);
  const needs = needsOf(grid, minimum);
  for (const { row, column, from, to } of alsoHidden) {
    const place = placeOf(grid, row, column);
    if (grid.states[place] === shown) grid.states[place] = primary;
    const value = grid.values[place] as number;
    if (to > value) needs.push({ place, sign: 1, amount: to - value });
    if (from < value) needs.push({ place, sign: -1, amount: value - from });
  }
  if (!leaveOutFewest(grid, needs)) grid.states.fill(secondary);
  return published(table, grid);
}

/**
 * A number below the minimum must be able to be 0 and k-1. Where a bound says that it cannot be as much, as a headcount of
 * three does, it must be able to be as much as the bound lets it.
 */
function needsOf({ values, states, canFall, canGrow }: Grid, minimum: number): Need[] {
  const needs: Need[] = [];
  states.forEach((state, place) => {
    if (state !== primary) return;
    const value = values[place] as number;
    const up = Math.min(minimum - 1 - value, canGrow[place] as number);
    const down = Math.min(value, canFall[place] as number);
    if (up > 0) needs.push({ place, sign: 1, amount: up });
    if (down > 0) needs.push({ place, sign: -1, amount: down });
  });
  return needs;
}

function published({ rows, columns }: CountedTable, { width, height, values, states }: Grid): ProtectedTable {
  const number = (place: number): number | null => (states[place] === shown ? (values[place] as number) : null);
  const cells = rows.flatMap((_key, row) =>
    columns.flatMap((_column, column): (readonly [number, number, number])[] => {
      const count = number(row * width + column);
      return count === null ? [] : [[row, column, count]];
    })
  );
  return {
    rows,
    columns,
    shown: cells,
    rowTotals: rows.map((_key, row) => number(row * width + width - 1)),
    columnTotals: columns.map((_key, column) => number((height - 1) * width + column)),
    total: number(height * width - 1)
  };
}
