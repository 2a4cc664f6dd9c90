import type { ProtectedTable } from '../../../domain/protection/protectedTable';
import { countsOf, shownInRows } from '../matrix/matrix';
import { unitTitle } from '../unitTitle';

export interface NamedGroup {
  readonly key: string;
  readonly title: string;
}

/** One number of a row or of a column; null where it is left out. */
export interface LineCell extends NamedGroup {
  readonly people: number | null;
}

/** A row or a column of a published table. */
export interface TableLine {
  readonly cells: readonly LineCell[];
  /** Of a column its published sum; of a row what is shown in it, added up, since people count in each of their communities. Null where it is left out. */
  readonly total: number | null;
}

/** The row of a group with the names of its columns, those without a name left out; undefined where the table has no such row. */
export function rowOf(table: ProtectedTable, key: string, columns: readonly NamedGroup[]): TableLine | undefined {
  const row = table.rows.indexOf(key);
  const countAt = countsOf(table);
  return row < 0 ? undefined : { cells: cellsOf(table.columns, columns, column => countAt(row, column)), total: shownInRows(table)[row] ?? null };
}

/** The column of a community with the names of its rows, likewise. */
export function columnOf(table: ProtectedTable, key: string, rows: readonly NamedGroup[]): TableLine | undefined {
  const column = table.columns.indexOf(key);
  const countAt = countsOf(table);
  return column < 0 ? undefined : { cells: cellsOf(table.rows, rows, row => countAt(row, column)), total: table.columnTotals[column] ?? null };
}

/** What is shown in some rows of a table, added up, with their names. */
export function sumsOf(table: ProtectedTable, rows: readonly NamedGroup[]): readonly LineCell[] {
  const sums = shownInRows(table);
  return rows.flatMap(({ key, title }) => {
    const row = table.rows.indexOf(key);
    return row < 0 ? [] : [{ key, title: unitTitle({ key, title }), people: sums[row] ?? null }];
  });
}

function cellsOf(keys: readonly string[], named: readonly NamedGroup[], countAt: (place: number) => number | null): readonly LineCell[] {
  const titles = new Map(named.map(({ key, title }) => [key, title]));
  return keys.flatMap((key, place) => {
    const title = titles.get(key);
    return title === undefined ? [] : [{ key, title: unitTitle({ key, title }), people: countAt(place) }];
  });
}
