import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import { leafOf, type ItemRow } from './items';
import { isLibrary, type List } from './lists';

/** SP.RecycleBinItemState. */
export const stages = { first: 1, second: 2 } as const;
export type Stage = (typeof stages)[keyof typeof stages];

/** SP.RecycleBinItemType, as far as rows of lists have it. */
const itemTypes = { file: 1, listItem: 3, folder: 5 } as const;

/** What a recycle bin tells of a row: where it lay and who made it, never what it said. */
export interface Recycled {
  id: string;
  site: number;
  itemType: number;
  title: string;
  dir: string;
  leaf: string;
  author: number;
  deletedBy: number;
  deletedAt: string;
  size: number;
  stage: Stage;
}

/** Puts a row that is about to go into the first stage, and answers the id it has there. */
export function putIntoBin(db: Database, list: List, row: ItemRow, deletedBy: number, at: string): string {
  const id = randomUUID();
  const itemType = row.folder === 1 ? itemTypes.folder : isLibrary(list) ? itemTypes.file : itemTypes.listItem;
  db.run(
    'INSERT INTO recycled (id, site, itemType, title, dir, leaf, author, deletedBy, deletedAt, size, stage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id, list.site, itemType, String(row['f_Title'] ?? ''), row.dir.replace(/^\//, ''), leafOf(row), row.author, deletedBy, at, row.size, stages.first
  );
  return id;
}

export function binOf(db: Database, site: number, stage: Stage): Recycled[] {
  return db.all<Recycled>('SELECT * FROM recycled WHERE site = ? AND stage = ? ORDER BY deletedAt DESC, id', site, stage);
}

export function findRecycled(db: Database, site: number, id: string): Recycled | undefined {
  return db.get<Recycled>('SELECT * FROM recycled WHERE site = ? AND id = ?', site, id.toLowerCase());
}

export function moveToSecondStage(db: Database, { site, id }: Recycled): void {
  db.run('UPDATE recycled SET stage = ? WHERE site = ? AND id = ?', stages.second, site, id);
}

export function dropRecycled(db: Database, { site, id }: Recycled): void {
  db.run('DELETE FROM recycled WHERE site = ? AND id = ?', site, id);
}
