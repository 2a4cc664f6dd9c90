import type { CountedTable } from './protectedTable';

/** A table with its margins as further row and column: `rows * columns` numbers, row after row; the last is the total. */
export interface BalancedTable {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function balancedTable({ rows, columns, cells }: CountedTable): BalancedTable {
  const [height, width] = [rows.length + 1, columns.length + 1];
  const values = new Float64Array(height * width);
  const add = (row: number, column: number, count: number): void => {
    values[row * width + column] = (values[row * width + column] as number) + count;
  };
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columns.length; column++) {
      const count = cells[row * columns.length + column] ?? 0;
      add(row, column, count);
      add(row, columns.length, count);
      add(rows.length, column, count);
      add(rows.length, columns.length, count);
    }
  }
  return { rows: height, columns: width, values };
}
