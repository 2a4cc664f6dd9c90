import type { CsvField } from '../../csv';

/** A chart as a table: what is read behind it, and what is exported of it. */
export interface ChartTable {
  /** The name of every column. */
  readonly header: readonly string[];
  /** As many cells as the header has; null is a number that is left out. */
  readonly rows: readonly (readonly ChartCell[])[];
}

export type ChartCell = CsvField;
