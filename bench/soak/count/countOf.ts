import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** The one number that a query answers. */
export function countOf(run: DatabaseSync, sql: string, ...values: SQLInputValue[]): number {
  const row = run.prepare(sql).get(...values) as Readonly<Record<string, number>>;
  return Object.values(row)[0] ?? 0;
}
