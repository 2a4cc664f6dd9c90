import type { ChartTable } from '../../../domain/report/export/chartTable';
import type { Matrix } from './matrix';
import type { MatrixWords } from './MatrixGrid';

/** A shaded table as it is exported: all of its rows, and the sums at its margins. */
export function matrixTable({ rows, columns, countAt, total, hasRowSums, hasColumnSums }: Matrix, { corner, allColumns, allRows }: MatrixWords): ChartTable {
  const sumIn = <T>(sum: T): readonly T[] => (hasRowSums ? [sum] : []);
  const counted = rows.map(({ title, total: sum }, row) => [title, ...columns.map((_, column) => countAt(row, column)), ...sumIn(sum)]);
  return {
    header: [corner, ...columns.map(({ title }) => title), ...sumIn(allColumns)],
    rows: hasColumnSums ? [...counted, [allRows, ...columns.map(column => column.total), ...sumIn(total)]] : counted
  };
}
