import { requireChange } from './visible';
import type { Call } from '../call';
import { checkValidation } from '../formulas/validation';
import { listErrors } from '../errors/catalogue';
import { changeKinds, recordChange } from '../store/changes';
import { deleteItem, etagOf, insertItem, updateItem, type ItemRow, type NewItem, type Stamps, type Values } from '../store/items';
import { tableOf } from '../store/listTables';
import type { List } from '../store/lists';

/** Adds a row in a folder (or the root), with the caller's stamps unless `stamps` says otherwise. */
export function addRow(call: Call, list: List, item: Omit<NewItem, keyof Stamps>, stamps: Partial<Stamps>): ItemRow {
  refuseDuplicates(call, list, item.values, 0);
  if (!item.folder) {
    checkValidation(list, item.values, undefined, call.service.now());
  }
  const me = call.rights.me().id;
  const { now } = call;
  return noteChange(call, list, insertItem(call.db, list, { author: me, editor: me, created: now, modified: now, ...item, ...stamps }), changeKinds.add);
}

/**
 * Which of the stamps in a body count at creation: all of them from a holder of ManagePermissions (an import), and
 * with the switch `forgeableAuthor` Author and Created from anybody, because nobody knows that SharePoint refuses.
 */
export function acceptedStamps(call: Call, list: List, asked: Partial<Stamps>): Partial<Stamps> {
  if (call.rights.may('ManagePermissions', list.scope)) {
    return asked;
  }
  if (!call.service.switches.forgeableAuthor) {
    return {};
  }
  const me = call.rights.me().id;
  return {
    editor: me,
    modified: call.now,
    ...(asked.author === undefined ? {} : { author: asked.author }),
    ...(asked.created === undefined ? {} : { created: asked.created })
  };
}

/** Changes a row the caller may edit, if its ETag is the expected one. Editor and Modified are stamped truly. */
export function changeRow(call: Call, list: List, row: ItemRow, values: Values, stamps: Partial<Stamps> = {}): ItemRow {
  requireChange(call, list, row, 'EditListItems');
  checkETag(call, etagOf(row));
  refuseDuplicates(call, list, values, row.id);
  if (row.folder === 0) {
    checkValidation(list, values, row, call.service.now());
  }
  return writeRow(call, list, row, values, stamps);
}

/** Writes and logs the change, with nothing left to be checked. */
export function writeRow(call: Call, list: List, row: ItemRow, values: Values, stamps: Partial<Stamps> = {}): ItemRow {
  const changed = updateItem(call.db, list, row.id, values, { editor: call.rights.me().id, modified: call.now, ...stamps });
  return noteChange(call, list, changed, changeKinds.update);
}

export function removeRow(call: Call, list: List, row: ItemRow): void {
  requireChange(call, list, row, 'DeleteListItems');
  checkETag(call, etagOf(row));
  dropRow(call, list, row);
}

/** Deletes and logs it; what lies in a folder goes without a word of its own. */
export function dropRow(call: Call, list: List, row: ItemRow): void {
  deleteItem(call.db, list, row);
  noteChange(call, list, row, changeKinds.delete);
}

/** Writes a line into the list's change log, and remembers for the journal which row the request changed. */
function noteChange(call: Call, list: List, row: ItemRow, kind: number): ItemRow {
  recordChange(call.db, list, row, kind, call.now);
  call.changed = { list: list.title, item: row.id, version: row.version };
  return row;
}

/** `If-Match` absent or `*`: the last writer wins. */
export function checkETag(call: Call, actual: string): void {
  const sent = call.incoming.headers.get('if-match')?.trim() ?? '*';
  if (sent !== '*' && sent !== actual) {
    throw listErrors.etagMismatch(sent, actual);
  }
}

function refuseDuplicates(call: Call, list: List, values: Values, self: number): void {
  for (const field of list.fields.filter((one) => one.unique)) {
    const value = values.get(field.column);
    const taken = value !== undefined && value !== null && call.db.get(
      `SELECT 1 FROM ${tableOf(list)} WHERE ${field.column} = ? AND id <> ?`, value, self
    ) !== undefined;
    if (taken) {
      throw listErrors.duplicateValue(field.title);
    }
  }
}
