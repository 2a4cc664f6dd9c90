import type { Database } from './database';
import { type Field, isPersonOrLookup } from './fields';

/**
 * The table behind one list. Every column of the list is a real column, so that its index is a real index; text
 * compares without regard to case (of ASCII letters), as SharePoint compares. `scope` names the set of role
 * assignments in force for the row, copied down from folder, list or web: one comparison decides who reads it.
 */
export function tableOf(list: { id: number }): string {
  return `items_${list.id}`;
}

export function createTable(db: Database, list: { id: number }): void {
  const table = tableOf(list);
  db.define(`
    CREATE TABLE ${table} (
      id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, scope INTEGER NOT NULL, version INTEGER NOT NULL,
      ui INTEGER NOT NULL, folder INTEGER NOT NULL, dir TEXT NOT NULL COLLATE NOCASE, leaf TEXT COLLATE NOCASE,
      size INTEGER NOT NULL DEFAULT 0, author INTEGER NOT NULL, editor INTEGER NOT NULL, created TEXT NOT NULL,
      modified TEXT NOT NULL, "f_Title" TEXT COLLATE NOCASE
    );
    CREATE UNIQUE INDEX ${table}_path ON ${table} (dir, leaf) WHERE leaf IS NOT NULL;`);
}

export function dropTable(db: Database, list: { id: number }): void {
  db.define(`DROP TABLE ${tableOf(list)}`);
}

export function addColumn(db: Database, list: { id: number }, field: Field): void {
  db.define(`ALTER TABLE ${tableOf(list)} ADD COLUMN ${field.column} ${columnType(field)}`);
}

export function dropColumn(db: Database, list: { id: number }, field: Field): void {
  dropIndex(db, list, field);
  db.define(`ALTER TABLE ${tableOf(list)} DROP COLUMN ${field.column}`);
}

export function createIndex(db: Database, list: { id: number }, field: Field): void {
  dropIndex(db, list, field);
  db.define(`CREATE ${field.unique ? 'UNIQUE ' : ''}INDEX "${indexName(list, field)}" ON ${tableOf(list)} (${field.column})`);
}

export function dropIndex(db: Database, list: { id: number }, field: Field): void {
  db.define(`DROP INDEX IF EXISTS "${indexName(list, field)}"`);
}

function indexName(list: { id: number }, field: Field): string {
  return `${tableOf(list)}_f_${field.name}`;
}

function columnType(field: Field): string {
  if (isPersonOrLookup(field) || field.kind === 'Boolean' || field.kind === 'Integer') {
    return 'INTEGER';
  }
  return field.kind === 'Number' ? 'REAL' : 'TEXT COLLATE NOCASE';
}
