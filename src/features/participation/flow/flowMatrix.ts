import type { ProtectedTable } from '../../../domain/protection/protectedTable';
import { largestFirst } from '../largestFirst';
import type { Matrix, MatrixLine } from '../matrix/matrix';
import { countsOf } from '../matrix/matrix';
import { unitTitle } from '../unitTitle';

/** A business unit; its key is empty for “department unknown”. */
export interface FlowUnit {
  readonly key: string;
  readonly title: string;
}

/** Units in one order on both sides, those that answer most first, so that what stays within a unit lies on the diagonal. */
export function flowMatrix(table: ProtectedTable, units: readonly FlowUnit[]): Matrix {
  const countAt = countsOf(table);
  const ordered = largestFirst(units.map(unit => ({ key: unit.key, title: unitTitle(unit), people: table.rowTotals[table.rows.indexOf(unit.key)] ?? null })));
  const rows = linesOf(ordered, table.rows, table.rowTotals);
  const columns = linesOf(ordered, table.columns, table.columnTotals);
  const rowPlaces = rows.map(({ key }) => table.rows.indexOf(key));
  const columnPlaces = columns.map(({ key }) => table.columns.indexOf(key));
  return { rows, columns, countAt: (row, column) => countAt(rowPlaces[row] ?? -1, columnPlaces[column] ?? -1), total: table.total, hasRowSums: true, hasColumnSums: true };
}

function linesOf(units: readonly FlowUnit[], keys: readonly string[], totals: readonly (number | null)[]): readonly MatrixLine[] {
  return units.filter(({ key }) => keys.includes(key)).map(({ key, title }) => ({ key, title, total: totals[keys.indexOf(key)] ?? null }));
}
