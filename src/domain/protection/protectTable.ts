import { balancedTable, type BalancedTable } from './balancedTable';
import type { CountedTable, ProtectedTable } from './protectedTable';
import type { Kept } from './demands';
import { anyCount, hideEnough, type Guarded } from './hideEnough';

/** What has to be left out of a table, and what its readers know already. */
export interface Protection {
  /** Minimum group size k. Every cell and every margin below it, zero included, is left out. */
  readonly minimum: number;
  /** What a reader knows of each number from elsewhere (other periods, other tables); absent: 0 and infinity. */
  readonly bounds?: (row: number | 'total', column: number | 'total') => readonly [atLeast: number, atMost: number];
  /** Numbers that are left out for a reason outside of this table, with the interval that has to stay possible for them. */
  readonly alsoHidden?: readonly { readonly row: number | 'total'; readonly column: number | 'total'; readonly from: number; readonly to: number }[];
}

/**
 * Leaves out every number below the minimum and, at the price of few people, further numbers, so that a reader who knows
 * all that is shown, that counts are whole and at least 0, and `bounds`, still has to think every number below the minimum
 * k anything from 0 to k-1. Where nothing does, everything is left out. The same table is always protected alike.
 */
export function protectTable(table: CountedTable, protection: Protection): ProtectedTable {
  const balanced = balancedTable(table);
  const [height, width] = [balanced.rows - 1, balanced.columns - 1];
  const bounds = boundsOf(balanced, protection);
  const hidden = hideEnough({
    ...balanced,
    kept: keptNumbers(balanced, protection, bounds),
    width: protection.minimum - 1,
    bounds
  });
  const shownAt = (row: number, column: number): number | null => {
    const cell = row * balanced.columns + column;
    return hidden[cell] === 1 ? null : (balanced.values[cell] as number);
  };
  const shown: [number, number, number][] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const count = shownAt(row, column);
      if (count !== null) shown.push([row, column, count]);
    }
  }
  return {
    rows: table.rows,
    columns: table.columns,
    shown,
    rowTotals: table.rows.map((_, row) => shownAt(row, width)),
    columnTotals: table.columns.map((_, column) => shownAt(height, column)),
    total: shownAt(height, width)
  };
}

function boundsOf({ rows, columns }: BalancedTable, { bounds }: Protection): Guarded['bounds'] {
  if (bounds === undefined) return () => anyCount;
  const place = (index: number, count: number): number | 'total' => (index === count - 1 ? 'total' : index);
  return cell => bounds(place(Math.floor(cell / columns), rows), place(cell % columns, columns));
}

/**
 * What is below the minimum has to be able to be anything from 0 to k-1, or to what a reader knows that it is at most: a department
 * of three people has no four of them, whatever is left out.
 */
function keptNumbers(
  { rows, columns, values }: BalancedTable,
  { minimum, alsoHidden = [] }: Protection,
  bounds: (cell: number) => readonly [number, number]
): Kept[] {
  const kept = new Map<number, Kept>();
  values.forEach((value, cell) => {
    if (value >= minimum) return;
    const [, atMost] = bounds(cell);
    kept.set(cell, { cell, value, from: 0, to: Math.max(value, Math.min(minimum - 1, atMost)) });
  });
  for (const { row, column, from, to } of alsoHidden) {
    const cell = (row === 'total' ? rows - 1 : row) * columns + (column === 'total' ? columns - 1 : column);
    const known = kept.get(cell);
    const value = values[cell] as number;
    kept.set(cell, { cell, value, from: Math.min(from, known?.from ?? value), to: Math.max(to, known?.to ?? value) });
  }
  return [...kept.values()];
}
