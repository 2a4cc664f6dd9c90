import { readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** What is in History, counted from the service's own file by SQL; knows nothing of `src/`. */
export interface InHistory {
  readonly rows: number;
  readonly operations: number;
  /** `kind|person|community|moment` of every act, sorted. */
  readonly acts: readonly string[];
}

export function readHistoryTable(file: string): InHistory {
  const db = new DatabaseSync(file, { readOnly: true });
  const { id, site } = db.prepare("SELECT id, site FROM lists WHERE title = 'History'").get() as { id: number; site: number };
  const read = db
    .prepare(`SELECT f_Kind || '|' || lower(principals.email) || '|' || f_CommunityKey || '|' || f_ActedAt AS act, f_OperationId AS operation
      FROM items_${id} JOIN principals ON principals.site = ? AND principals.id = items_${id}.author WHERE f_Kind <> 'import'`)
    .all(site) as unknown as { act: string; operation: string }[];
  const { rows } = db.prepare(`SELECT count(*) AS rows FROM items_${id}`).get() as { rows: number };
  db.close();
  return { rows, operations: new Set(read.map(({ operation }) => operation)).size, acts: read.map(({ act }) => act).sort() };
}

/** How often a text stands anywhere in the file, once what was deleted is vacuumed out. */
export function timesInFile(file: string, text: string): number {
  const copy = `${file}.vacuumed`;
  rmSync(copy, { force: true });
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec(`VACUUM INTO '${copy}'`);
  db.close();
  const bytes = readFileSync(copy);
  rmSync(copy);
  let times = 0;
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + 1)) times++;
  return times;
}
