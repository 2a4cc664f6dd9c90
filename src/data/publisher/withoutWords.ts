import type { LogRow } from '../../domain/log/logRow';

/** Texts longer than this are words that people wrote, and no key, kind or number. */
const longestKept = 40;

/**
 * Rows with their long words replaced by as many letters, the same for all of one length: of what people wrote, publishing looks
 * at no more than that it is there and not too long. Millions of rows then take as much memory as their keys and times.
 */
export function withoutWords(): (row: LogRow) => LogRow {
  const fillers = new Map<number, string>();
  const months = new Map<string, string>();
  const filler = (length: number): string => shared(fillers, length, () => 'x'.repeat(length));
  const value = (of: unknown): unknown => {
    if (typeof of === 'string') return of.length > longestKept && of.trim() !== '' ? filler(of.trim().length) : of;
    if (Array.isArray(of)) return of.map(value);
    return typeof of === 'object' && of !== null ? Object.fromEntries(Object.entries(of).map(([name, each]) => [name, value(each)])) : of;
  };
  return row => ({ ...row, communityMonth: shared(months, row.communityMonth, () => row.communityMonth), body: value(row.body) });
}

function shared<Key>(known: Map<Key, string>, key: Key, make: () => string): string {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
