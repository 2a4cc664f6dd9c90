import { randomUUID } from 'node:crypto';
import type { Database, SqlValue } from './database';
import { tableOf } from './listTables';
import { countItems, type List } from './lists';

export type Cell = string | number | null;

/** A row of a list's table: an item, a file or a folder. Columns of the list stand beside the system's as `f_<name>`. */
export interface ItemRow {
  id: number;
  guid: string;
  scope: number;
  version: number;
  /** 512 times the major version. */
  ui: number;
  folder: number;
  dir: string;
  leaf: string | null;
  size: number;
  author: number;
  editor: number;
  created: string;
  modified: string;
  [column: string]: Cell;
}

export interface Stamps {
  author: number;
  editor: number;
  created: string;
  modified: string;
}

/** Values by SQL column, quotes included, as `Field.column` names it. */
export type Values = Map<string, Cell>;

export interface NewItem extends Stamps {
  scope: number;
  dir: string;
  leaf: string | null;
  folder: boolean;
  values: Values;
}

export function leafOf(row: ItemRow): string {
  return row.leaf ?? `${row.id}_.000`;
}

export function pathOf(row: ItemRow): string {
  return `${row.dir}/${leafOf(row)}`;
}

export function etagOf(row: ItemRow): string {
  return `"${row.guid},${row.version}"`;
}

export function findItem(db: Database, list: List, id: number): ItemRow | undefined {
  return db.get<ItemRow>(`SELECT * FROM ${tableOf(list)} WHERE id = ?`, id);
}

export function findByPath(db: Database, list: List, path: string): ItemRow | undefined {
  const slash = path.lastIndexOf('/');
  return db.get<ItemRow>(`SELECT * FROM ${tableOf(list)} WHERE dir = ? AND leaf = ?`, path.slice(0, slash), path.slice(slash + 1));
}

export function childrenOf(db: Database, list: List, dir: string, folders: boolean): ItemRow[] {
  return db.all<ItemRow>(`SELECT * FROM ${tableOf(list)} WHERE dir = ? AND leaf IS NOT NULL AND folder = ? ORDER BY leaf`, dir, folders ? 1 : 0);
}

export function insertItem(db: Database, list: List, item: NewItem): ItemRow {
  const columns = ['guid', 'scope', 'version', 'ui', 'folder', 'dir', 'leaf', 'author', 'editor', 'created', 'modified', ...item.values.keys()];
  const cells: SqlValue[] = [
    randomUUID(), item.scope, 1, 512, item.folder ? 1 : 0, item.dir, item.leaf, item.author, item.editor, item.created, item.modified, ...item.values.values()
  ];
  const marks = columns.map(() => '?').join(', ');
  const id = db.run(`INSERT INTO ${tableOf(list)} (${columns.join(', ')}) VALUES (${marks})`, ...cells).id;
  countItems(db, list, 1);
  return findItem(db, list, id) as ItemRow;
}

/** Writes the values, counts the version up and, where the list keeps versions, the version label too. */
export function updateItem(db: Database, list: List, id: number, values: Values, stamps: Partial<Stamps>): ItemRow {
  const changes = new Map<string, Cell>([...Object.entries(stamps), ...values]);
  const sets = [...changes.keys()].map((column) => `${column} = ?`).join(', ');
  const ui = list.settings.EnableVersioning ? ', ui = ui + 512' : '';
  db.run(`UPDATE ${tableOf(list)} SET version = version + 1${ui}${sets === '' ? '' : `, ${sets}`} WHERE id = ?`, ...changes.values(), id);
  return findItem(db, list, id) as ItemRow;
}

/** Removes the row; with a folder everything in it, and the scopes and contents of all of them. */
export function deleteItem(db: Database, list: List, row: ItemRow): void {
  const doomed = [row.id, ...(row.folder === 1 ? descendantsOf(db, list, row) : [])];
  for (const id of doomed) {
    db.run('DELETE FROM assignments WHERE scope IN (SELECT id FROM scopes WHERE site = ? AND list = ? AND item = ?)', list.site, list.id, id);
    db.run('DELETE FROM scopes WHERE site = ? AND list = ? AND item = ?', list.site, list.id, id);
    db.run('DELETE FROM files WHERE list = ? AND item = ?', list.id, id);
    db.run(`DELETE FROM ${tableOf(list)} WHERE id = ?`, id);
  }
  countItems(db, list, -doomed.length);
}

/** Puts the row, and whatever below a folder shared its scope, under another set of role assignments. */
export function moveToScope(db: Database, list: List, row: ItemRow, scope: number): void {
  if (row.folder === 1) {
    const path = pathOf(row);
    db.run(
      `UPDATE ${tableOf(list)} SET scope = ? WHERE scope = ? AND (dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE)`,
      scope, row.scope, path, path.length + 1, `${path}/`
    );
  }
  db.run(`UPDATE ${tableOf(list)} SET scope = ? WHERE id = ?`, scope, row.id);
}

/** The same for a whole list. */
export function moveListToScope(db: Database, list: List, scope: number): void {
  db.run(`UPDATE ${tableOf(list)} SET scope = ? WHERE scope = ?`, scope, list.scope);
}

export function descendantsOf(db: Database, list: List, folder: ItemRow): number[] {
  const path = pathOf(folder);
  return db
    .all<{ id: number }>(
      `SELECT id FROM ${tableOf(list)} WHERE dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE`,
      path, path.length + 1, `${path}/`
    )
    .map((row) => row.id);
}

export function readContent(db: Database, list: List, id: number): Uint8Array {
  return db.get<{ content: Uint8Array }>('SELECT content FROM files WHERE list = ? AND item = ?', list.id, id)?.content ?? new Uint8Array();
}

export function writeContent(db: Database, list: List, id: number, content: Uint8Array): void {
  db.run('INSERT OR REPLACE INTO files (list, item, content) VALUES (?, ?, ?)', list.id, id, content);
  db.run(`UPDATE ${tableOf(list)} SET size = ? WHERE id = ?`, content.byteLength, id);
}
