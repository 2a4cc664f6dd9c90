import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import { fieldsOf, saveField, systemFields, type Field } from './fields';
import { createTable, dropTable } from './listTables';
import { prefixOf, type Site } from './sites';

export const templates = { list: 100, library: 101 } as const;

/** Settings that the service keeps and answers; which of them it also obeys is told in docs/local-sharepoint.md. */
export interface ListSettings {
  Description: string;
  Hidden: boolean;
  NoCrawl: boolean;
  EnableAttachments: boolean;
  EnableFolderCreation: boolean;
  EnableVersioning: boolean;
  EnableMinorVersions: boolean;
  MajorVersionLimit: number;
  ContentTypesEnabled: boolean;
  DisableCommenting: boolean;
  OnQuickLaunch: boolean;
  /** Empty: every row is valid. */
  ValidationFormula: string;
  ValidationMessage: string;
}

interface ListRow {
  id: number;
  guid: string;
  site: number;
  title: string;
  template: number;
  /** Server-relative address of the root folder. */
  folder: string;
  entity: string;
  /** The role assignments in force: the list's own set or the web's. */
  scope: number;
  itemCount: number;
  readSecurity: number;
  writeSecurity: number;
  settings: string;
  created: string;
  modified: string;
}

export interface List extends Omit<ListRow, 'settings'> {
  settings: ListSettings;
  fields: Field[];
}

export function isLibrary(list: List): boolean {
  return list.template === templates.library;
}

export function listsOf(db: Database, site: number): List[] {
  return db.all<ListRow>('SELECT * FROM lists WHERE site = ? ORDER BY title', site).map((row) => fromRow(db, row));
}

export function findListByTitle(db: Database, site: number, title: string): List | undefined {
  return open(db, db.get<ListRow>('SELECT * FROM lists WHERE site = ? AND title = ?', site, title));
}

export function findListByGuid(db: Database, site: number, guid: string): List | undefined {
  return open(db, db.get<ListRow>('SELECT * FROM lists WHERE site = ? AND guid = ?', site, guid.toLowerCase()));
}

/** The list in whose root folder the server-relative path lies. */
export function findListByPath(db: Database, site: number, path: string): List | undefined {
  const row = db.get<ListRow>(
    "SELECT * FROM lists WHERE site = ? AND (folder = ? OR substr(?, 1, length(folder) + 1) = folder || '/' COLLATE NOCASE) ORDER BY length(folder) DESC",
    site, path, path
  );
  return open(db, row);
}

export function addList(db: Database, site: Site, wanted: { title: string; template: number; settings: Partial<ListSettings> }, now: string): List {
  const leaf = wanted.title.replace(/["#%*:<>?/\\{|}~&]/g, '');
  const library = wanted.template === templates.library;
  const guid = randomUUID();
  const id = db.run(
    `INSERT INTO lists (guid, site, title, template, folder, entity, scope, settings, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    guid, site.id, wanted.title, wanted.template, `${prefixOf(site)}${library ? '' : '/Lists'}/${leaf}`,
    entityName(leaf, library), site.scope, JSON.stringify({ ...defaults(library), ...wanted.settings }), now, now
  ).id;
  createTable(db, { id });
  for (const field of systemFields) {
    saveField(db, id, library && field.name === 'Title' ? { ...field, required: false } : field);
  }
  return findListByGuid(db, site.id, guid) as List;
}

export function updateList(db: Database, list: List): void {
  db.run(
    'UPDATE lists SET title = ?, scope = ?, readSecurity = ?, writeSecurity = ?, settings = ?, modified = ? WHERE id = ?',
    list.title, list.scope, list.readSecurity, list.writeSecurity, JSON.stringify(list.settings), list.modified, list.id
  );
}

export function countItems(db: Database, list: List, by: number): void {
  db.run('UPDATE lists SET itemCount = itemCount + ? WHERE id = ?', by, list.id);
}

export function deleteList(db: Database, list: List): void {
  db.run('DELETE FROM assignments WHERE scope IN (SELECT id FROM scopes WHERE site = ? AND list = ?)', list.site, list.id);
  db.run('DELETE FROM scopes WHERE site = ? AND list = ?', list.site, list.id);
  db.run('DELETE FROM files WHERE list = ?', list.id);
  db.run('DELETE FROM fields WHERE list = ?', list.id);
  db.run('DELETE FROM listProperties WHERE list = ?', list.id);
  db.run('DELETE FROM lists WHERE id = ?', list.id);
  dropTable(db, list);
}

function open(db: Database, row: ListRow | undefined): List | undefined {
  return row === undefined ? undefined : fromRow(db, row);
}

function fromRow(db: Database, row: ListRow): List {
  return { ...row, settings: { ...defaults(row.template === templates.library), ...(JSON.parse(row.settings) as Partial<ListSettings>) }, fields: fieldsOf(db, row.id) };
}

function defaults(library: boolean): ListSettings {
  return {
    Description: '', Hidden: false, NoCrawl: false, EnableAttachments: !library, EnableFolderCreation: library, EnableVersioning: true,
    EnableMinorVersions: false, MajorVersionLimit: library ? 500 : 50, ContentTypesEnabled: false, DisableCommenting: false, OnQuickLaunch: false,
    ValidationFormula: '', ValidationMessage: ''
  };
}

function entityName(leaf: string, library: boolean): string {
  const encoded = leaf.replace(/[^A-Za-z0-9]/g, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return `SP.Data.${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}${library ? 'Item' : 'ListItem'}`;
}
