import type { ProtectedTable } from '../../../domain/protection/protectedTable';

/** The keys of a row and a column, and their number. */
export interface Crossing {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** The cells with the largest number that is shown, among those that count; none where nothing is shown. What is left out may be larger. */
export function strongest({ rows, columns, shown }: ProtectedTable, counts: (row: string, column: string) => boolean = () => true): readonly Crossing[] {
  let most = 0;
  let found: Crossing[] = [];
  // A year has tens of thousands of cells: of those that are smaller than one before, nothing is made or asked.
  for (const [atRow, atColumn, count] of shown) {
    if (count < most) continue;
    const [row, column] = [rows[atRow] ?? '', columns[atColumn] ?? ''];
    if (!counts(row, column)) continue;
    if (count > most) found = [];
    most = count;
    found.push({ row, column, count });
  }
  return found;
}
