import type { Database } from './database';
import type { List } from './lists';

/** SP.ChangeType, as far as rows of lists have it. */
export const changeKinds = { add: 1, update: 2, delete: 3 } as const;

/** One line of the change log. */
export interface Change {
  /** Ascending over the whole tenant. */
  seq: number;
  site: number;
  listGuid: string;
  item: number;
  guid: string;
  kind: number;
  at: string;
}

export function recordChange(db: Database, list: List, row: { id: number; guid: string }, kind: number, at: string): void {
  db.run('INSERT INTO changes (site, listGuid, item, guid, kind, at) VALUES (?, ?, ?, ?, ?, ?)', list.site, list.guid, row.id, row.guid, kind, at);
}

/** The number that the newest change carries; 0 before the first. */
export function newestChange(db: Database): number {
  return db.get<{ seq: number | null }>('SELECT MAX(seq) AS seq FROM changes')?.seq ?? 0;
}

export interface ChangeRange {
  site: number;
  /** Undefined: of all lists of the site. */
  listGuid: string | undefined;
  after: number;
  upTo: number;
  /** ISO: what is older is no longer kept. */
  since: string;
  kinds: number[];
  limit: number;
}

export function changesIn(db: Database, range: ChangeRange): Change[] {
  const list = range.listGuid === undefined ? { sql: '', values: [] } : { sql: 'AND listGuid = ?', values: [range.listGuid] };
  return db.all<Change>(
    `SELECT * FROM changes WHERE site = ? ${list.sql} AND seq > ? AND seq <= ? AND at >= ?
     AND kind IN (SELECT value FROM json_each(?)) ORDER BY seq LIMIT ?`,
    range.site, ...list.values, range.after, range.upTo, range.since, JSON.stringify(range.kinds), range.limit
  );
}
