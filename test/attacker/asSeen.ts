import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import { monthsOf } from './period';
import type { MonthFile, Movement, QuarterFile, YearFile } from './published';

type Seen = number | null;

/** A table as a reader sees it: rows of cells, each ending in its total, and column totals last. Keys are r1, r2 and c1, c2. */
export function tableAsSeen(lines: readonly (readonly Seen[])[], rows?: readonly string[], columns?: readonly string[]): ProtectedTable {
  const cells = lines.slice(0, -1).map((line) => line.slice(0, -1));
  const margins = lines[lines.length - 1]!;
  return {
    rows: rows ?? cells.map((_, index) => `r${index + 1}`),
    columns: columns ?? cells[0]!.map((_, index) => `c${index + 1}`),
    shown: cells.flatMap((line, row) => line.flatMap((count, column) => (count === null ? [] : [[row, column, count] as const]))),
    rowTotals: lines.slice(0, -1).map((line) => line[line.length - 1]!),
    columnTotals: margins.slice(0, -1),
    total: margins[margins.length - 1]!
  };
}

/** A month: of each unit its headcount and its people, of each community its people. */
export function monthAsSeen(month: string, company: Seen, units: Readonly<Record<string, readonly [headcount: Seen, people: Seen]>>, communities: Readonly<Record<string, Seen>>): MonthFile {
  return {
    month,
    minimum: 5,
    company,
    units: Object.entries(units).map(([key, [headcount, people]]) => ({ key, headcount, people })),
    communities: Object.entries(communities).map(([key, people]) => ({ key, unit: 'u1', people }))
  };
}

/** The same month three times, for the quarter. */
export function monthsAsSeen(quarter: string, ...[company, units, communities]: Parameters<typeof monthAsSeen> extends [string, ...infer Rest] ? Rest : never): readonly MonthFile[] {
  return monthsOf(quarter).map((month) => monthAsSeen(month, company, units, communities));
}

/** A quarter with units u1, u2 as rows; nothing of its movement is shown but what is given. */
export function quarterAsSeen(quarter: string, lines: readonly (readonly Seen[])[], movement: Partial<Movement> = {}): QuarterFile {
  const hidden = { people: null, new: null, returning: null, before: null, retained: null, lapsed: null };
  return { quarter, minimum: 5, people: tableAsSeen(lines, keys('u', lines.length - 1)), movement: { ...hidden, ...movement } };
}

/** A year with departments d1, d2 as rows, of these units. */
export function yearAsSeen(year: string, lines: readonly (readonly Seen[])[], units: readonly string[]): YearFile {
  const departments = keys('d', lines.length - 1);
  return { year, minimum: 5, people: tableAsSeen(lines, departments), unitOf: Object.fromEntries(departments.map((key, index) => [key, units[index]!])) };
}

function keys(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
