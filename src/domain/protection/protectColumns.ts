import { protectList } from './protectList';
import type { CountedTable, ProtectedTable } from './protectedTable';

/** What has to be left out of columns, and what their readers know already; see `Protection`. */
export interface ColumnProtection {
  readonly minimum: number;
  readonly bounds?: (row: number, column: number) => readonly [atLeast: number, atMost: number];
  /** Numbers that are left out for another reason, with the interval that has to stay possible for a cell. */
  readonly alsoHidden?: readonly { readonly row: number | 'total'; readonly column: number | 'total'; readonly from: number; readonly to: number }[];
}

/**
 * Protects each column of a table with its sum by the rule of `protectTable`, for readers who can count the sums elsewhere: so a sum that
 * is left out protects no cell. Sums of rows and of everything are not told at all: where a row counts people once in each column they are
 * nobody's number, and without them no column tells of another. Where nothing helps, a column is left out as a whole, and no other with it.
 */
export function protectColumns(table: CountedTable, { minimum, bounds, alsoHidden = [] }: ColumnProtection): ProtectedTable {
  const { rows, columns, cells } = table;
  const alsoHiddenIn = columns.map((): { index: number; from: number; to: number }[] => []);
  const untold = new Set<number>();
  for (const { row, column, from, to } of alsoHidden) {
    if (column === 'total') continue;
    if (row === 'total') untold.add(column);
    else alsoHiddenIn[column]?.push({ index: row, from, to });
  }
  const lists = columns.map((_key, column) =>
    protectList(rows.map((_row, row) => cells[row * columns.length + column] ?? 0), {
      minimum,
      ...(bounds !== undefined && { bounds: (row: number) => bounds(row, column) }),
      alsoHidden: alsoHiddenIn[column] ?? []
    })
  );
  return {
    rows,
    columns,
    shown: rows.flatMap((_key, row) => lists.flatMap(({ shown }, column): [number, number, number][] => (typeof shown[row] === 'number' ? [[row, column, shown[row]]] : []))),
    rowTotals: rows.map(() => null),
    columnTotals: lists.map(({ total }, column) => (untold.has(column) ? null : total)),
    total: null
  };
}
