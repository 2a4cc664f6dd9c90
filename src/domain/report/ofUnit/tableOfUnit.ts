import type { ProtectedTable } from '../../protection/protectedTable';

/** Which lines of a published table concern a unit. */
export interface Concerned {
  /** Its rows: of the unit itself, or of its departments. */
  readonly isOwnRow: (row: number) => boolean;
  /** The columns of its communities. */
  readonly isOwnColumn: (column: number) => boolean;
  /** Whether rows of others stay, with what they have in the unit's columns. */
  readonly keepsOtherRows: boolean;
}

/** A part of a published table, with the places of its lines in the whole. */
export interface TableOfUnit {
  readonly table: ProtectedTable;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * What of a published table concerns a unit: its rows, and the columns of its communities. A community of others stays only
 * where a number of the unit's own rows is shown in it. Numbers are taken over or left out, never made: a sum is taken over for
 * the unit's own lines only.
 */
export function tableOfUnit(table: ProtectedTable, { isOwnRow, isOwnColumn, keepsOtherRows }: Concerned): TableOfUnit {
  const met = new Set(table.shown.filter(([row]) => isOwnRow(row)).map(([, column]) => column));
  const rows = places(table.rows, row => keepsOtherRows || isOwnRow(row));
  const columns = places(table.columns, column => isOwnColumn(column) || met.has(column));
  const newRow = new Map(rows.map((row, at) => [row, at]));
  const newColumn = new Map(columns.map((column, at) => [column, at]));
  const shown = table.shown.flatMap(([row, column, count]): ProtectedTable['shown'] => {
    const [toRow, toColumn] = [newRow.get(row), newColumn.get(column)];
    const isOwn = isOwnRow(row) || isOwnColumn(column);
    return isOwn && toRow !== undefined && toColumn !== undefined ? [[toRow, toColumn, count]] : [];
  });
  const part: ProtectedTable = {
    rows: rows.map(row => table.rows[row] as string),
    columns: columns.map(column => table.columns[column] as string),
    shown,
    rowTotals: rows.map(row => (isOwnRow(row) ? (table.rowTotals[row] ?? null) : null)),
    columnTotals: columns.map(column => (isOwnColumn(column) ? (table.columnTotals[column] ?? null) : null)),
    total: null
  };
  return { table: part, rows, columns };
}

/** A table that tells nothing. */
export const noTable: ProtectedTable = { rows: [], columns: [], shown: [], rowTotals: [], columnTotals: [], total: null };

function places(keys: readonly string[], isKept: (at: number) => boolean): readonly number[] {
  return keys.flatMap((_key, at) => (isKept(at) ? [at] : []));
}
