import type { Call } from '../call';
import { folderAt, type ListFolder } from './folderLookup';
import { readView, type View } from '../caml/readView';
import { readViewRows } from '../caml/readViewRows';
import { listErrors, requestErrors } from '../errors/catalogue';
import { itemSet, mostLookups, projector } from '../items/project';
import { permMask, rowRenderer } from '../items/renderRow';
import { shapeOf } from '../odata/shape';
import { value, type Result } from '../serialise/result';
import { isPersonOrLookup } from '../store/fields';
import type { List } from '../store/lists';

/** What a view without RowLimit shows (assumed). */
const defaultRowLimit = 30;
const noView = '00000000-0000-0000-0000-000000000000';
/** Rows as they are; every other option asks for schemas and menus. */
const listDataOptions: ReadonlySet<unknown> = new Set([undefined, 0, 2]);

/** `RenderListDataAsStream`: a page of rows, rendered as a list view wants them. */
export function renderListData(call: Call, list: List): Result {
  const body = call.json();
  const { ViewXml, Paging, FolderServerRelativeUrl, RenderOptions, DatesInUtc: _utc, AddRequiredFields: _required, ...others } = record(body['parameters']);
  refuseUnknown('RenderListDataAsStream', { ...others, ...(record(body['overrideParameters'])) });
  if (!listDataOptions.has(RenderOptions)) {
    throw requestErrors.notSupported(`RenderOptions ${String(RenderOptions)} of RenderListDataAsStream`);
  }
  const view = viewOf(call, list, ViewXml);
  const folder = folderOf(call, list, FolderServerRelativeUrl);
  const paging = typeof Paging === 'string' ? Paging.replace(/^\?/, '') : '';
  const size = view.rowLimit ?? defaultRowLimit;
  const fields = view.fields ?? list.fields.filter((field) => !field.hidden);
  if (fields.filter(isPersonOrLookup).length > mostLookups) {
    throw listErrors.tooManyLookups();
  }
  const page = readViewRows(call, folder, view, size, paging === '' ? undefined : paging);
  const firstRow = Number(new URLSearchParams(paging).get('PageFirstRow') ?? 1);
  const lastRow = firstRow + page.rows.length - 1;
  const token = page.cutShort ? page.next?.replace('p_ID', 'ix_Paged=TRUE&ix_ID') : page.next;
  const next = view.paged && token !== undefined ? { NextHref: `?${token}&PageFirstRow=${lastRow + 1}&View=${noView}` } : {};
  return value('RenderListDataAsStream', {
    Row: page.rows.map(rowRenderer(call, list, fields)),
    FirstRow: firstRow,
    FolderPermissions: permMask(call.rights.at(folder.scope)),
    LastRow: lastRow,
    RowLimit: size,
    ...next,
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  });
}

/** `getItems(query)`: the rows of a CAML query as items, cut by `$select` and `$expand`. It cannot be continued. */
export function getItems(call: Call, list: List): Result {
  const { ViewXml, FolderServerRelativeUrl, DatesInUtc: _utc, ...others } = record(call.json()['query']);
  refuseUnknown('GetItems', others);
  const view = viewOf(call, list, ViewXml);
  const project = projector(call, list, shapeOf(call.options));
  const size = view.rowLimit ?? Math.max(list.itemCount, 1);
  const page = readViewRows(call, folderOf(call, list, FolderServerRelativeUrl), view, size, undefined);
  return { kind: 'shaped', status: 200, content: page.rows.map(project), set: itemSet(list) };
}

function viewOf(call: Call, list: List, xml: unknown): View {
  if (typeof xml !== 'string' || xml.trim() === '') {
    throw requestErrors.notSupported('reading a list by its default view: give ViewXml');
  }
  return readView(xml, { list, me: () => call.rights.me().id, now: call.service.now() });
}

function folderOf(call: Call, list: List, path: unknown): ListFolder {
  return folderAt(call, list, typeof path === 'string' && path !== '' ? path : list.folder);
}

function refuseUnknown(name: string, others: Record<string, unknown>): void {
  const unknown = Object.entries(others).find(([, given]) => given !== null && given !== undefined && given !== false && given !== '');
  if (unknown !== undefined) {
    throw requestErrors.notSupported(`the parameter ${unknown[0]} of SP.List/${name}`);
  }
}

function record(content: unknown): Record<string, unknown> {
  return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
}
