import type { ProtectedTable } from '../../../domain/protection/protectedTable';

/** The keys of a row and a column, and their number. */
export interface Crossing {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** The cells with the largest number that is shown, among those that count; none where nothing is shown. What is left out may be larger. */
export function strongest({ rows, columns, shown }: ProtectedTable, counts: (row: string, column: string) => boolean = () => true): readonly Crossing[] {
  const crossings = shown
    .map(([row, column, count]) => ({ row: rows[row] ?? '', column: columns[column] ?? '', count }))
    .filter(({ row, column }) => counts(row, column));
  const most = crossings.reduce((so, { count }) => Math.max(so, count), 0);
  return crossings.filter(({ count }) => count === most);
}
