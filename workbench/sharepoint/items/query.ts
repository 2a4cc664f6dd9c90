import type { Call } from '../call';
import { requestErrors } from '../errors/catalogue';
import { sortOf } from './paging';
import { readRows } from './readRows';
import { parseFilter } from '../odata/parseFilter';
import type { ItemRow } from '../store/items';
import type { List } from '../store/lists';

export interface Page {
  rows: ItemRow[];
  /** Present if there is more. */
  nextLink?: string;
}

const defaultPageSize = 100;

/** Reads one page of a list as the query options ask. `$skip` is ignored, as SharePoint ignores it. */
export function readPage(call: Call, list: List): Page {
  const { options } = call;
  const text = options.filter ?? '';
  const page = readRows(call, {
    filter: options.filter === undefined ? undefined : parseFilter(options.filter),
    context: { db: call.db, list, expanded: options.expand.map((path) => path.split('/')[0] ?? ''), refuse: () => requestErrors.badExpression(text) },
    sorts: sortOf(options.orderBy, list),
    token: options.skipToken,
    size: options.top ?? defaultPageSize
  });
  return page.next === undefined ? { rows: page.rows } : { rows: page.rows, nextLink: nextLink(call, page.next) };
}

function nextLink(call: Call, skipToken: string): string {
  const { url } = call.incoming;
  const query = new URLSearchParams(url.search);
  query.delete('$skip');
  query.set('$skiptoken', skipToken);
  return `${call.service.origin()}${url.pathname}?${query.toString()}`;
}
