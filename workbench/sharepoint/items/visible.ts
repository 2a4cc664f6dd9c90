import type { Call } from '../call';
import { identityErrors, listErrors } from '../errors/catalogue';
import type { Condition } from './filterSql';
import { findItem, type ItemRow } from '../store/items';
import type { List } from '../store/lists';
import { scopesInside } from '../store/scopes';

const ownOnly = 2;
const nobody = 4;

/**
 * Which rows of a list the caller may see: those under a scope that grants ViewListItems and, where the list shows
 * people their own items only, those he wrote, unless he holds CancelCheckout. Undefined: all of them.
 */
export function visibleRows(call: Call, list: List): Condition | undefined {
  const conditions: Condition[] = [];
  const scopes = [list.scope, ...scopesInside(call.db, list.site, list.id)];
  const granting = call.rights.scopesGranting('ViewListItems', scopes);
  if (granting.length < scopes.length) {
    conditions.push({ sql: 'scope IN (SELECT value FROM json_each(?))', values: [JSON.stringify(granting)] });
  }
  if (list.readSecurity === ownOnly && !call.rights.may('CancelCheckout', list.scope)) {
    conditions.push({ sql: 'author = ?', values: [call.rights.me().id] });
  }
  return conditions.length === 0
    ? undefined
    : { sql: conditions.map((one) => one.sql).join(' AND '), values: conditions.flatMap((one) => one.values) };
}

/** @throws SharePointError 404 for an item that is not there and for one the caller may not see. */
export function visibleItem(call: Call, list: List, id: number): ItemRow {
  const row = findItem(call.db, list, id);
  if (row === undefined || !mayRead(call, list, row)) {
    throw listErrors.itemMissing();
  }
  return row;
}

export function mayRead(call: Call, list: List, row: ItemRow): boolean {
  const own = list.readSecurity !== ownOnly || row.author === call.rights.me().id || call.rights.may('CancelCheckout', list.scope);
  return own && call.rights.may('ViewListItems', row.scope);
}

/** @throws SharePointError 403 if the caller may not change (or delete) this item. */
export function requireChange(call: Call, list: List, row: ItemRow, permission: 'EditListItems' | 'DeleteListItems'): void {
  call.require(permission, row.scope);
  if (call.rights.may('CancelCheckout', list.scope)) {
    return;
  }
  if (list.writeSecurity === nobody || (list.writeSecurity === ownOnly && row.author !== call.rights.me().id)) {
    throw identityErrors.accessDenied();
  }
}
