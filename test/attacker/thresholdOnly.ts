import type { CountedTable, ProtectedTable } from '../../src/domain/protection/protectedTable';
import { countsOf } from './place';

/** The protection that only leaves out what is below the minimum, and shows every other cell and margin. */
export function thresholdOnly(table: CountedTable, { minimum }: { readonly minimum: number }): ProtectedTable {
  const counts = countsOf(table);
  const [rows, columns] = [table.rows.length, table.columns.length];
  const left = (count: number | undefined): number | null => (count === undefined || count < minimum ? null : count);
  const shown: [number, number, number][] = [];
  for (let index = 0; index < rows * columns; index++) {
    if (counts[index]! >= minimum) shown.push([Math.floor(index / columns), index % columns, counts[index]!]);
  }
  const margins = counts.slice(rows * columns).map(left);
  return {
    rows: table.rows,
    columns: table.columns,
    shown,
    rowTotals: margins.slice(0, rows),
    columnTotals: margins.slice(rows, rows + columns),
    total: margins[rows + columns]!
  };
}
