import type { CountedTable, ProtectedTable } from '../../src/domain/protection/protectedTable';

/** One number of a table: a cell; without a column the total of a row; without a row that of a column; without both the grand total. */
export interface Place {
  readonly row: number | null;
  readonly column: number | null;
}

/** Every number of a table of this size, cells first by row, then rows, columns and the grand total. */
export function placesOf(rows: number, columns: number): readonly Place[] {
  const places: Place[] = [];
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) places.push({ row, column });
  for (let row = 0; row < rows; row++) places.push({ row, column: null });
  for (let column = 0; column < columns; column++) places.push({ row: null, column });
  places.push({ row: null, column: null });
  return places;
}

/** The true number of each place, in the order of `placesOf`. */
export function countsOf({ rows, columns, cells }: CountedTable): readonly number[] {
  const rowTotals = new Array<number>(rows.length).fill(0);
  const columnTotals = new Array<number>(columns.length).fill(0);
  let total = 0;
  const counts = Array.from(cells);
  counts.forEach((count, index) => {
    rowTotals[Math.floor(index / columns.length)]! += count;
    columnTotals[index % columns.length]! += count;
    total += count;
  });
  return [...counts, ...rowTotals, ...columnTotals, total];
}

/** What a reader sees at each place, in the order of `placesOf`: a number, or null where it is left out. */
export function seenIn({ rows, columns, shown, rowTotals, columnTotals, total }: ProtectedTable): readonly (number | null)[] {
  const cells = new Array<number | null>(rows.length * columns.length).fill(null);
  for (const [row, column, count] of shown) cells[row * columns.length + column] = count;
  return [...cells, ...rowTotals, ...columnTotals, total];
}

/** A table of which nothing is published but its rows and columns. */
export function nothingOf({ rows, columns }: Pick<CountedTable, 'rows' | 'columns'>): ProtectedTable {
  return { rows, columns, shown: [], rowTotals: rows.map(() => null), columnTotals: columns.map(() => null), total: null };
}

/** "sales × safety", "all × safety", for sentences about a table. */
export function placeInWords({ rows, columns }: Pick<CountedTable, 'rows' | 'columns'>, { row, column }: Place): string {
  return `${row === null ? 'all' : rows[row]} × ${column === null ? 'all' : columns[column]}`;
}
