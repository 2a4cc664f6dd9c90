import { csvFile } from '../../csv';
import type { ChartTable } from './chartTable';

/** How the file says which cells are empty because their number is left out: the name of a last column, and what stands in it. */
export interface EmptyCells {
  readonly column: string;
  readonly says: string;
}

/**
 * A table as a file of comma-separated values: a header, and lines that all have as many fields. A number that is left out is an
 * empty field, and the last column of its line says so; there is no such column where nothing is ever left out.
 */
export function toCsv({ header, rows }: ChartTable, empty: EmptyCells | undefined): string {
  if (empty === undefined) return csvFile([header, ...rows]);
  return csvFile([[...header, empty.column], ...rows.map(cells => [...cells, cells.includes(null) ? empty.says : ''])]);
}
