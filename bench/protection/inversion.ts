import { protectTable } from '../../src/domain/protection/protectTable';
import type { CountedTable } from '../../src/domain/protection/protectedTable';
import { isPrimary, problemOf } from './cuts';

/** What somebody who runs the whole algorithm on every possible table still has to think possible. */
export interface Inversion {
  readonly size: string;
  readonly largest: number;
  readonly tables: number;
  readonly belowMinimum: number;
  /** Of these: those that could be everything from 0 to k-1. */
  readonly anything: number;
  /** Those that could be one value only. */
  readonly known: number;
}

/**
 * All tables with counts up to `largest`, grouped by how they are published. Only numbers of tables whose counts are at
 * least k-1 below `largest` are asked about, because larger tables, which were not tried, may look alike as well.
 */
export function invert(rows: number, columns: number, largest: number, minimum: number): Inversion {
  const groups = new Map<string, number[][]>();
  const size = rows * columns;
  const names = (length: number): string[] => Array.from({ length }, (_, index) => `${index}`);
  const tables = (largest + 1) ** size;
  for (let number = 0; number < tables; number++) {
    const cells = Array.from({ length: size }, (_, cell) => Math.floor(number / (largest + 1) ** cell) % (largest + 1));
    const table: CountedTable = { rows: names(rows), columns: names(columns), cells };
    const key = JSON.stringify(protectTable(table, { minimum }));
    const problem = problemOf(table, minimum);
    const group = groups.get(key) ?? problem.values.map((): number[] => []);
    groups.set(key, group);
    const asked = Math.max(...cells) <= largest - (minimum - 1);
    problem.values.forEach((value, cell) => {
      const counts = group[cell] as number[];
      if (asked && isPrimary(problem, cell)) counts[value] = (counts[value] ?? 0) + 1;
      else counts[value] ??= 0;
    });
  }
  let [belowMinimum, anything, known] = [0, 0, 0];
  for (const values of groups.values()) {
    for (const counts of values) {
      const asked = Object.values(counts.slice(0, minimum)).reduce((sum, count) => sum + count, 0);
      const possible = Object.keys(counts).length;
      belowMinimum += asked;
      if (Object.keys(counts.slice(0, minimum)).length === minimum) anything += asked;
      if (possible === 1) known += asked;
    }
  }
  return { size: `${rows} x ${columns}`, largest, tables, belowMinimum, anything, known };
}
