import loadHighs from 'highs';
import type { CountedTable, ProtectedTable } from '../../src/domain/protection/protectedTable';

type Index = number | 'total';
export type Bounds = (row: Index, column: Index) => readonly [atLeast: number, atMost: number];

/** A number that a table leaves out, and everything between what it can be at least and at most. */
export interface Range {
  readonly row: Index;
  readonly column: Index;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

export function countedTable(rows: number, columns: number, cells: readonly number[]): CountedTable {
  const names = (letter: string, length: number): string[] => Array.from({ length }, (_, index) => `${letter}${index}`);
  return { rows: names('r', rows), columns: names('c', columns), cells };
}

/** The true number of a place, margins included. */
export function countAt({ rows, columns, cells }: CountedTable, row: Index, column: Index): number {
  let sum = 0;
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < columns.length; c++) {
      if ((row === 'total' || row === r) && (column === 'total' || column === c)) sum += cells[r * columns.length + c] as number;
    }
  }
  return sum;
}

/** What is published of a place; null where it is left out. */
export function publishedAt(published: ProtectedTable, row: Index, column: Index): number | null {
  if (row === 'total') return column === 'total' ? published.total : (published.columnTotals[column] ?? null);
  if (column === 'total') return published.rowTotals[row] ?? null;
  return published.shown.find(([r, c]) => r === row && c === column)?.[2] ?? null;
}

export function placesOf({ rows, columns }: Pick<CountedTable, 'rows' | 'columns'>): readonly (readonly [row: Index, column: Index])[] {
  const [down, across] = [
    [...rows.keys(), 'total' as const],
    [...columns.keys(), 'total' as const]
  ];
  return down.flatMap(row => across.map(column => [row, column] as const));
}

/**
 * What a reader can work out of every number left out, by linear programming (tables with margins are totally
 * unimodular: the ends are whole and everything between them is possible too).
 */
export async function protectedRanges(table: CountedTable, published: ProtectedTable, bounds?: Bounds): Promise<Range[]> {
  const highs = await loadHighs();
  const name = (row: Index, column: Index): string => `x_${row}_${column}`;
  const places = placesOf(table);
  const sums = [
    ...[...table.rows.keys(), 'total' as const].map(row => ` ${table.columns.map((_, c) => name(row, c)).join(' + ')} - ${name(row, 'total')} = 0`),
    ...[...table.columns.keys(), 'total' as const].map(c => ` ${table.rows.map((_, row) => name(row, c)).join(' + ')} - ${name('total', c)} = 0`)
  ];
  const known = places.map(([row, column]) => {
    const shown = publishedAt(published, row, column);
    const [atLeast, atMost] = shown === null ? (bounds?.(row, column) ?? [0, Infinity]) : [shown, shown];
    return ` ${Math.max(0, atLeast)} <= ${name(row, column)} <= ${atMost === Infinity ? '+inf' : atMost}`;
  });
  const reach = (sense: 'Minimize' | 'Maximize', row: Index, column: Index): number => {
    const text = [sense, ` goal: ${name(row, column)}`, 'Subject To', ...sums, 'Bounds', ...known, 'End'].join('\n');
    const result = highs.solve(text, { output_flag: false });
    if (result.Status === 'Optimal') return Math.round(result.ObjectiveValue);
    if (sense === 'Maximize' && result.Status.startsWith('Unbounded')) return Infinity;
    if (sense === 'Maximize' && result.Status === 'Primal infeasible or unbounded') return Infinity;
    throw new Error(`${sense} ${name(row, column)}: ${result.Status}`);
  };
  return places
    .filter(([row, column]) => publishedAt(published, row, column) === null)
    .map(([row, column]) => ({ row, column, value: countAt(table, row, column), least: reach('Minimize', row, column), most: reach('Maximize', row, column) }));
}
