import type { ProtectedTable } from '../../../domain/protection/protectedTable';

/** A row or a column of a table on the screen. */
export interface MatrixLine {
  readonly key: string;
  readonly title: string;
  /** Sum of its published table, whatever of it is in view; null where it is left out. */
  readonly total: number | null;
}

/** What of a published table is in view, in the order in which it is seen. */
export interface Matrix {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** The number at a place among `rows` and `columns`; null where it is left out. */
  readonly countAt: (row: number, column: number) => number | null;
  readonly total: number | null;
  /** Whether sums of rows are shown; where some columns only are in the table, their sum is not theirs. */
  readonly hasRowSums: boolean;
}

/** The numbers of a published table by their places in it; null where they are left out. */
export function countsOf({ columns, shown }: ProtectedTable): (row: number, column: number) => number | null {
  const counts = new Map(shown.map(([row, column, count]) => [row * columns.length + column, count]));
  return (row, column) => counts.get(row * columns.length + column) ?? null;
}
