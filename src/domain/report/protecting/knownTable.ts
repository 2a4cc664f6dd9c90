import { marginsOf } from '../../protection/margins';
import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import type { EarlierNumber } from './earlier';
import { earlierNumber, nobody } from './earlier';

/** What a table that was published earlier tells a reader, by keys. What is no row or column of it is nobody. */
export interface KnownTable {
  readonly cell: (row: string, column: string) => EarlierNumber;
  readonly columnTotal: (column: string) => EarlierNumber;
  /** What was counted, published or not. Everybody can count the total of a column, and nobody a cell. */
  readonly counted: (row: string | 'total', column: string) => number;
}

/** Reads a table as it was counted and as it was published. */
export function knownTable(counts: CountedTable, published: ProtectedTable, minimum: number): KnownTable {
  const width = counts.columns.length;
  const sums = marginsOf(counts);
  const shown = new Map(published.shown.map(([row, column, count]) => [row * width + column, count]));
  const rows = placesOf(counts.rows);
  const columns = placesOf(counts.columns);
  return {
    cell: (rowKey, columnKey) => {
      const row = rows.get(rowKey);
      const column = columns.get(columnKey);
      if (row === undefined || column === undefined) return nobody;
      const at = row * width + column;
      return earlierNumber(shown.get(at) ?? null, counts.cells[at] ?? 0, minimum);
    },
    counted: (rowKey, columnKey) => {
      const column = columns.get(columnKey);
      if (column === undefined) return 0;
      const row = rows.get(rowKey);
      return rowKey === 'total' ? (sums.columns[column] ?? 0) : row === undefined ? 0 : (counts.cells[row * width + column] ?? 0);
    },
    columnTotal: margin(columns, published.columnTotals, sums.columns, minimum)
  };
}

function margin(places: ReadonlyMap<string, number>, published: readonly (number | null)[], counted: readonly number[], minimum: number) {
  return (key: string): EarlierNumber => {
    const at = places.get(key);
    return at === undefined ? nobody : earlierNumber(published[at] ?? null, counted[at] ?? 0, minimum);
  };
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}
