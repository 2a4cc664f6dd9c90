import type { Call } from '../call';
import { identityErrors, listErrors } from '../errors/catalogue';
import type { Condition } from './filterSql';
import type { Filter } from '../odata/tree';
import { findItem, type ItemRow } from '../store/items';
import type { List } from '../store/lists';
import { scopesInside } from '../store/scopes';

const ownOnly = 2;
const nobody = 4;

/** Rows under a scope that grants ViewListItems. Undefined: all of them. */
export function readableScopes(call: Call, list: List): Condition | undefined {
  const scopes = [list.scope, ...scopesInside(call.db, list.site, list.id)];
  const granting = call.rights.scopesGranting('ViewListItems', list, scopes);
  return granting.length === scopes.length
    ? undefined
    : { sql: 'scope IN (SELECT value FROM json_each(?))', values: [JSON.stringify(granting)] };
}

/**
 * Where a list shows people their own items only: the condition that stands for it, unless the caller holds
 * CancelCheckout. It is planned like any other condition, for SharePoint has no index behind it: beyond the threshold
 * people need an indexed column of the list to read even their own rows (assumed, the harder reading).
 */
export function ownRowsOnly(call: Call, list: List): Filter | undefined {
  return list.readSecurity !== ownOnly || call.rights.may('CancelCheckout', list.scope)
    ? undefined
    : { kind: 'compare', operator: 'eq', path: ['AuthorId'], value: { type: 'number', value: call.rights.me().id } };
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
