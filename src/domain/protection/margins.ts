import type { CountedTable } from './protectedTable';

export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/** The sums of a table. */
export function marginsOf({ rows, columns, cells }: CountedTable): Margins {
  const ofRows = new Array<number>(rows.length).fill(0);
  const ofColumns = new Array<number>(columns.length).fill(0);
  let total = 0;
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columns.length; column++) {
      const count = cells[row * columns.length + column] ?? 0;
      ofRows[row] = (ofRows[row] ?? 0) + count;
      ofColumns[column] = (ofColumns[column] ?? 0) + count;
      total += count;
    }
  }
  return { rows: ofRows, columns: ofColumns, total };
}
