import { marginsOf } from '../../protection/margins';
import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import type { KeptNumbers } from './keptNumbers';

/** The numbers of a table, by keys of rows and columns; of cells by `at`. */
export interface KnownTable {
  readonly cells: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly total: number;
}

export function at(row: string, column: string): string {
  return `${row} ${column}`;
}

/** Margins are the sums of their cells. `headcounts`: of rows, the most that any of their cells can be. */
export function addTable(numbers: KeptNumbers, counts: CountedTable, published: ProtectedTable, headcounts: ReadonlyMap<string, number>): KnownTable {
  const { facts } = numbers;
  const { rows, columns, cells } = counts;
  const width = columns.length;
  const sums = marginsOf(counts);
  const shown = new Map(published.shown.map(([row, column, count]) => [row * width + column, count]));
  const headcountOf = (key: string): number => headcounts.get(key) ?? Infinity;
  const everybody = rows.reduce((sum, key) => sum + headcountOf(key), 0);
  const lines = rows.map((key, row) => columns.map((_key, column) => numbers.add(cells[row * width + column] ?? 0, shown.get(row * width + column) ?? null, headcountOf(key))));
  const ofRows = rows.map((key, row) => numbers.add(sums.rows[row] ?? 0, published.rowTotals[row] ?? null, width === 0 ? 0 : headcountOf(key) * width));
  const ofColumns = columns.map((_key, column) => numbers.add(sums.columns[column] ?? 0, published.columnTotals[column] ?? null, everybody));
  const total = numbers.add(sums.total, published.total);
  ofRows.forEach((number, row) => facts.isSum(number, lines[row] as number[]));
  ofColumns.forEach((number, column) => facts.isSum(number, lines.map(line => line[column] as number)));
  facts.isSum(total, ofRows);
  facts.isSum(total, ofColumns);
  return {
    cells: new Map(rows.flatMap((row, line) => columns.map((column, place) => [at(row, column), lines[line]?.[place] as number] as const))),
    rows: new Map(rows.map((key, row) => [key, ofRows[row] as number])),
    columns: new Map(columns.map((key, column) => [key, ofColumns[column] as number])),
    total
  };
}

export function shownTable(numbers: KeptNumbers, { rows, columns }: CountedTable, table: KnownTable): ProtectedTable {
  return {
    rows,
    columns,
    shown: rows.flatMap((row, line) =>
      columns.flatMap((column, place) => {
        const count = numbers.shown(table.cells.get(at(row, column)) as number);
        return count === null ? [] : [[line, place, count] as const];
      })
    ),
    rowTotals: [...table.rows.values()].map(number => numbers.shown(number)),
    columnTotals: [...table.columns.values()].map(number => numbers.shown(number)),
    total: numbers.shown(table.total)
  };
}
