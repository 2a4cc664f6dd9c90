import type { Database } from './database';

/** Owner of a set of role assignments: an item or folder, else (item 0) a list, else (list 0) the web. */
export interface ScopeOwner {
  site: number;
  list: number;
  item: number;
}

export interface Assignment {
  principal: number;
  level: number;
}

export function addScope(db: Database, owner: ScopeOwner): number {
  return db.run('INSERT INTO scopes (site, list, item) VALUES (?, ?, ?)', owner.site, owner.list, owner.item).id;
}

export function findScope(db: Database, owner: ScopeOwner): number | undefined {
  return db.get<{ id: number }>('SELECT id FROM scopes WHERE site = ? AND list = ? AND item = ?', owner.site, owner.list, owner.item)?.id;
}

/** The scopes of folders and items inside a list. */
export function scopesInside(db: Database, site: number, list: number): number[] {
  return db.recallRights(`inside ${site} ${list}`, () =>
    db.all<{ id: number }>('SELECT id FROM scopes WHERE site = ? AND list = ? AND item > 0', site, list).map((row) => row.id)
  );
}

export function countScopesInside(db: Database, site: number, list: number): number {
  return db.get<{ count: number }>('SELECT COUNT(*) AS count FROM scopes WHERE site = ? AND list = ? AND item > 0', site, list)?.count ?? 0;
}

export function deleteScope(db: Database, scope: number): void {
  db.run('DELETE FROM assignments WHERE scope = ?', scope);
  db.run('DELETE FROM scopes WHERE id = ?', scope);
}

export function addAssignment(db: Database, scope: number, principal: number, level: number): void {
  db.run('INSERT OR IGNORE INTO assignments (scope, principal, level) VALUES (?, ?, ?)', scope, principal, level);
}

export function removeAssignment(db: Database, scope: number, principal: number, level: number): boolean {
  return db.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND level = ?', scope, principal, level).changes > 0;
}

export function removePrincipalFrom(db: Database, scope: number, principal: number): void {
  db.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', scope, principal);
}

export function assignmentsOf(db: Database, scope: number): Assignment[] {
  return db.all<Assignment>('SELECT principal, level FROM assignments WHERE scope = ? ORDER BY principal, level', scope);
}

export function copyAssignments(db: Database, from: number, to: number): void {
  db.run('INSERT OR IGNORE INTO assignments (scope, principal, level) SELECT ?, principal, level FROM assignments WHERE scope = ?', to, from);
}
