import { protectList } from './protectList';
import type { CountedTable, ProtectedTable } from './protectedTable';
import type { Protection } from './protectTable';

/**
 * Protects each column of a table with its sum by the rule of `protectTable`. Sums of rows and of everything are not told at all: where
 * a row counts people once in each column they are nobody's number, and without them no column tells of another. Where nothing helps, a
 * column is left out as a whole, and no other with it. `bounds` and `alsoHidden` of such sums are not looked at.
 */
export function protectColumns(table: CountedTable, { minimum, bounds, alsoHidden = [] }: Protection): ProtectedTable {
  const { rows, columns, cells } = table;
  const alsoHiddenIn = columns.map((): { index: number | 'total'; from: number; to: number }[] => []);
  for (const { row, column, from, to } of alsoHidden) if (column !== 'total') alsoHiddenIn[column]?.push({ index: row, from, to });
  const lists = columns.map((_key, column) =>
    protectList(rows.map((_row, row) => cells[row * columns.length + column] ?? 0), {
      minimum,
      ...(bounds !== undefined && { bounds: (row: number | 'total') => bounds(row, column) }),
      alsoHidden: alsoHiddenIn[column] ?? []
    })
  );
  return {
    rows,
    columns,
    shown: rows.flatMap((_key, row) => lists.flatMap(({ shown }, column): [number, number, number][] => (typeof shown[row] === 'number' ? [[row, column, shown[row]]] : []))),
    rowTotals: rows.map(() => null),
    columnTotals: lists.map(({ total }) => total),
    total: null
  };
}
