import type { ProtectedList } from './protectList';
import { protectList } from './protectList';
import type { CountedTable, ProtectedTable } from './protectedTable';
import { countAt } from './protectedTable';

/** A number of a column that is left out for another reason, with the interval that has to stay possible for a cell. */
export interface HiddenInColumn {
  readonly row: number | 'total';
  readonly from: number;
  readonly to: number;
}

/** What has to be left out of columns, and what their readers know already; see `Protection`. */
export interface ColumnProtection {
  readonly minimum: number;
  readonly bounds?: (row: number, column: number) => readonly [atLeast: number, atMost: number];
  readonly alsoHidden?: (column: number) => readonly HiddenInColumn[];
  /** What more has to be left out of a column of which these rows would be shown. Asked again until it is nothing, and each time more is left out, so this ends. */
  readonly narrowed?: (column: number, isShown: (row: number) => boolean) => readonly HiddenInColumn[];
}

/**
 * Protects each column of a table with its sum by the rule of `protectTable`, for readers who can count the sums elsewhere: so a sum that
 * is left out protects no cell. Sums of rows and of everything are not told at all: where a row counts people once in each column they are
 * nobody's number, and without them no column tells of another. Where nothing helps, all cells of a column are left out, and no other's.
 */
export function protectColumns(table: CountedTable, protection: ColumnProtection): ProtectedTable {
  const { rows, columns } = table;
  const lists = columns.map((_key, column) => protectColumn(table, column, protection));
  return {
    rows,
    columns,
    shown: rows.flatMap((_key, row) => lists.flatMap(({ shown }, column): [number, number, number][] => (typeof shown[row] === 'number' ? [[row, column, shown[row]]] : []))),
    rowTotals: rows.map(() => null),
    columnTotals: lists.map(({ total }) => total),
    total: null
  };
}

function protectColumn(table: CountedTable, column: number, { minimum, bounds, alsoHidden, narrowed }: ColumnProtection): ProtectedList {
  const counts = table.rows.map((_key, row) => countAt(table, row, column));
  const protect = (hidden: readonly HiddenInColumn[]): ProtectedList => {
    const list = protectList(counts, {
      minimum,
      ...(bounds !== undefined && { bounds: (row: number) => bounds(row, column) }),
      alsoHidden: hidden.flatMap(({ row, from, to }) => (row === 'total' ? [] : [{ index: row, from, to }]))
    });
    const more = narrowed?.(column, row => list.shown[row] !== null) ?? [];
    if (more.length > 0) return protect([...hidden, ...more]);
    return hidden.some(({ row }) => row === 'total') ? { ...list, total: null } : list;
  };
  return protect(alsoHidden?.(column) ?? []);
}
