import type { StoredRow, Stay } from './history';

/** A leave within this many milliseconds of the same person's join cancels both. */
const undoWindow = 5 * 60_000;

/** The first row of each operation, in the order of their ids within each list. */
export function onceEach(rows: readonly StoredRow[]): StoredRow[] {
  const first = new Map<string, StoredRow>();
  for (const row of [...rows].sort((one, other) => one.id - other.id)) {
    const key = `${row.list} ${row.author} ${row.operation}`;
    if (!first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}

/** The stays that joins and leaves of one person in one community come to. Written from the rule, not from the product. */
export function replayStays(rows: readonly StoredRow[]): Stay[] {
  return onceEach(rows).reduce<Stay[]>(afterRow, []);
}

export function afterRow(stays: readonly Stay[], { kind, created }: Pick<StoredRow, 'kind' | 'created'>): Stay[] {
  const open = stays.at(-1);
  const isIn = open !== undefined && open.left === undefined;
  if (kind === 'join' && !isIn) return [...stays, { joined: created }];
  if (kind !== 'leave' || !isIn) return [...stays];
  const closed = stays.slice(0, -1);
  return created - open.joined <= undoWindow ? closed : [...closed, { joined: open.joined, left: created }];
}
