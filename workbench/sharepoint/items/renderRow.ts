import type { Call } from '../call';
import { usDate, usNumber } from './usFormats';
import { versionLabel } from './project';
import type { Mask } from '../rights/masks';
import type { Field } from '../store/fields';
import { findItem, leafOf, pathOf, type Cell, type ItemRow } from '../store/items';
import { findListByGuid, type List } from '../store/lists';
import { findAnyPrincipal } from '../store/principals';

/** A row as a list view gets it: everything is text in the site's format, beside it sometimes the bare value. */
export type RenderedRow = Record<string, unknown>;
type Render = (row: ItemRow) => RenderedRow;

/** Prepares how rows are rendered with these columns. Some facts of the system always come along. */
export function rowRenderer(call: Call, list: List, fields: Field[]): Render {
  const renders = fields.map((field) => renderField(call, list, field));
  return (row) => Object.assign(
    {
      ID: String(row.id),
      PermMask: permMask(call.rights.at(row.scope)),
      FSObjType: String(row.folder),
      UniqueId: `{${row.guid.toUpperCase()}}`,
      ContentTypeId: row.folder === 1 ? '0x0120' : row.leaf === null ? '0x0100' : '0x0101',
      FileRef: pathOf(row),
      FileLeafRef: leafOf(row)
    },
    ...renders.map((render) => render(row))
  ) as RenderedRow;
}

export function permMask(mask: Mask): string {
  return `0x${((BigInt(mask.high >>> 0) << 32n) | BigInt(mask.low >>> 0)).toString(16)}`;
}

function renderField(call: Call, list: List, field: Field): Render {
  const { name } = field;
  switch (name) {
    case 'ID': case 'FSObjType': case 'ContentTypeId': case 'FileRef': case 'FileLeafRef':
      return () => ({});
    case 'FileDirRef':
      return (row) => ({ [name]: row.dir.replace(/^\//, '') });
    case '_UIVersionString':
      return (row) => ({ [name]: versionLabel(row) });
    case 'Attachments':
      return () => ({ [name]: '0' });
    case 'GUID':
      return (row) => ({ [name]: `{${row.guid.toUpperCase()}}` });
    default: {
      const column = field.column.replace(/"/g, '');
      const render = cellRenderer(call, list, field);
      return (row) => render(row[column] ?? null);
    }
  }
}

function cellRenderer(call: Call, list: List, { name, kind, lookupList, lookupField }: Field): (cell: Cell) => RenderedRow {
  switch (kind) {
    case 'DateTime':
      return (cell) => ({ [name]: cell === null ? '' : usDate(String(cell)), [`${name}.`]: cell ?? '' });
    case 'Number':
      return (cell) => (cell === null ? { [name]: '' } : { [name]: usNumber(Number(cell)), [`${name}.`]: Number(cell).toPrecision(15) });
    case 'Boolean':
      return (cell) => (cell === null ? { [name]: '', [`${name}.value`]: '' } : { [name]: cell === 1 ? 'Yes' : 'No', [`${name}.value`]: String(cell) });
    case 'User':
      return remembered(name, (id) => renderPerson(call, list, id));
    case 'Lookup':
      return remembered(name, (id) => renderLookup(call, list, lookupList, lookupField, id));
    case 'MultiChoice':
      return (cell) => ({ [name]: cell === null ? [] : (JSON.parse(String(cell)) as unknown) });
    case 'URL':
      return (cell) => {
        const { Url, Description } = (cell === null ? { Url: '', Description: '' } : JSON.parse(String(cell))) as { Url: string; Description: string };
        return { [name]: Url, [`${name}.desc`]: Description };
      };
    default:
      return (cell) => ({ [name]: cell === null ? '' : String(cell) });
  }
}

/** People and lookups repeat from row to row. */
function remembered(name: string, read: (id: number) => unknown): (cell: Cell) => RenderedRow {
  const known = new Map<number, unknown>();
  return (cell) => {
    if (typeof cell !== 'number') {
      return { [name]: '' };
    }
    if (!known.has(cell)) {
      known.set(cell, [read(cell)]);
    }
    return { [name]: known.get(cell) };
  };
}

function renderPerson(call: Call, list: List, id: number): RenderedRow {
  const person = findAnyPrincipal(call.db, list.site, id);
  return { id: String(id), title: person?.title ?? '', email: person?.email ?? '', sip: person?.email ?? '', picture: '' };
}

function renderLookup(call: Call, list: List, guid: string, shown: string, id: number): RenderedRow {
  const target = findListByGuid(call.db, list.site, guid);
  const row = target && findItem(call.db, target, id);
  const column = target?.fields.find((field) => field.name === shown)?.column.replace(/"/g, '') ?? '';
  return { lookupId: id, lookupValue: String(row?.[column] ?? ''), isSecretFieldValue: false };
}
