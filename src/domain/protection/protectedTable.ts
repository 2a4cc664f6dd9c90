/** A two-way table of whole counts before protection: row after row. It never leaves the publisher. */
export interface CountedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `rows.length * columns.length` counts, each at least 0. */
  readonly cells: ArrayLike<number>;
}

/** The count at a place of a table. */
export function countAt({ cells, columns }: CountedTable, row: number, column: number): number {
  return cells[row * columns.length + column] ?? 0;
}

/**
 * The same table as published, with its margins, which are the sums of their cells. What is left out is either fewer than the
 * minimum group size, zero included, or would give such a number away; the two look alike.
 */
export interface ProtectedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row index, column index and count of every cell that is shown, by row and column. */
  readonly shown: readonly (readonly [row: number, column: number, count: number])[];
  /** Sum of each row; null where it is left out. */
  readonly rowTotals: readonly (number | null)[];
  /** Sum of each column; null where it is left out. */
  readonly columnTotals: readonly (number | null)[];
  /** Sum of everything; null where it is left out. */
  readonly total: number | null;
}

/** A table of which nothing is shown. */
export function nothingOf({ rows, columns }: Pick<CountedTable, 'rows' | 'columns'>): ProtectedTable {
  return { rows, columns, shown: [], rowTotals: rows.map(() => null), columnTotals: columns.map(() => null), total: null };
}
