import { balancedTable } from './balancedTable';
import type { CountedTable } from './protectedTable';

export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/** The sums of a table. */
export function marginsOf(table: CountedTable): Margins {
  const { rows, columns, values } = balancedTable(table);
  const last = (rows - 1) * columns;
  return {
    rows: table.rows.map((_key, row) => values[row * columns + columns - 1] as number),
    columns: table.columns.map((_key, column) => values[last + column] as number),
    total: values[values.length - 1] as number
  };
}
