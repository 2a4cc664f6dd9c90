import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import type { LinearSystem } from './linearSystem';
import { placesOf, seenIn, type Place } from './place';

/** The variables of one table in a system, in the order of `placesOf`. */
export interface TableVariables {
  readonly all: readonly number[];
  readonly cell: (row: number, column: number) => number;
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
  readonly total: number;
}

/** Adds a table to a system: its numbers, of which the shown ones are fixed, and that margins are sums. */
export function systemOfTable(system: LinearSystem, table: ProtectedTable, mostAt: (place: Place) => number): TableVariables {
  const [rows, columns] = [table.rows.length, table.columns.length];
  const seen = seenIn(table);
  const all = placesOf(rows, columns).map((place, index) => {
    const count = seen[index]!;
    return count === null ? system.add(0, mostAt(place)) : system.add(count, count);
  });
  const cell = (row: number, column: number): number => all[row * columns + column]!;
  const row = (index: number): number => all[rows * columns + index]!;
  const column = (index: number): number => all[rows * columns + rows + index]!;
  const total = all[all.length - 1]!;
  const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  for (const r of indices(rows)) system.isSum(row(r), indices(columns).map((c) => cell(r, c)));
  for (const c of indices(columns)) system.isSum(column(c), indices(rows).map((r) => cell(r, c)));
  system.isSum(total, indices(rows).map(row));
  system.isSum(total, indices(columns).map(column));
  return { all, cell, row, column, total };
}
