import type { ProtectedTable } from '../../../domain/protection/protectedTable';
import { madeOnce } from '../../../domain/madeOnce';

/** A row or a column of a table on the screen. */
export interface MatrixLine {
  readonly key: string;
  readonly title: string;
  /** Sum of its published table, whatever of it is in view; null where it is left out, or where its table tells no such sums. */
  readonly total: number | null;
}

/** What of a published table is in view, in the order in which it is seen. */
export interface Matrix {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** The number at a place among `rows` and `columns`; null where it is left out. */
  readonly countAt: (row: number, column: number) => number | null;
  /** Sum of everything; of a table with sums of columns. */
  readonly total: number | null;
  /** Whether sums of rows are shown; where some columns only are in the table, their sum is not theirs. */
  readonly hasRowSums: boolean;
}

/** The numbers of a published table by their places in it; null where they are left out. Laid out once for each table: a year has tens of thousands. */
export function countsOf(table: ProtectedTable): (row: number, column: number) => number | null {
  const { columns } = table;
  const counts = countsIn(table);
  return (row, column) => counts.get(row * columns.length + column) ?? null;
}

const countsIn = madeOnce(({ columns, shown }: ProtectedTable) => new Map(shown.map(([row, column, count]) => [row * columns.length + column, count])));

/** What is shown of each row, added up: at least so many; null where nothing is. Likewise once for each table. */
export const shownInRows = madeOnce(({ rows, shown }: ProtectedTable): readonly (number | null)[] => {
  const sums = rows.map((): number | null => null);
  for (const [row, , count] of shown) sums[row] = (sums[row] ?? 0) + count;
  return sums;
});

/** Some rows of a matrix, with the sums of all. */
export function pageOf(view: Matrix, from: number, size: number): Matrix {
  return { ...view, rows: view.rows.slice(from, from + size), countAt: (row, column) => view.countAt(from + row, column) };
}
