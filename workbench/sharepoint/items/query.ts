import type { Call } from '../call';
import { filterSql, type Condition, type FilterContext } from './filterSql';
import { afterToken, orderSql, skipTokenAfter, sortOf } from './paging';
import { checkThreshold } from './planner';
import { visibleRows } from './visible';
import { parseFilter } from '../odata/parseFilter';
import type { Cell, ItemRow } from '../store/items';
import { tableOf } from '../store/listTables';
import type { List } from '../store/lists';

export interface Page {
  rows: ItemRow[];
  /** Present if there is more. */
  nextLink?: string;
}

const defaultPageSize = 100;
const largestPage = 5000;

/** Reads one page of a list: parse, plan, select by key, and say where the next page begins. `$skip` is ignored. */
export function readPage(call: Call, list: List): Page {
  const { options } = call;
  const context: FilterContext = { db: call.db, list, expanded: options.expand.map((path) => path.split('/')[0] ?? ''), text: options.filter ?? '' };
  const filter = options.filter === undefined ? undefined : parseFilter(options.filter);
  const sorts = sortOf(options.orderBy, list);
  const conditions: Array<Condition | undefined> = [
    filter && filterSql(filter, context),
    visibleRows(call, list),
    options.skipToken === undefined ? undefined : afterToken(options.skipToken, sorts)
  ];
  checkThreshold(filter, options.orderBy, options.top, context);
  const where = conditions.filter((one): one is Condition => one !== undefined);
  const size = Math.min(options.top ?? defaultPageSize, largestPage);
  const keys = sorts.map((sort, at) => `${sort.field.column} AS sort${at}`).join(', ');
  const rows = call.db.all<ItemRow>(
    `SELECT *, ${keys} FROM ${tableOf(list)}${where.length === 0 ? '' : ` WHERE ${where.map((one) => one.sql).join(' AND ')}`}
     ORDER BY ${orderSql(sorts)} LIMIT ${size + 1}`,
    ...where.flatMap((one) => one.values)
  );
  const last = rows[size - 1];
  if (rows.length <= size || last === undefined) {
    return { rows: rows.slice(0, size) };
  }
  const cells = sorts.map((_, at): Cell => last[`sort${at}`] ?? null);
  return { rows: rows.slice(0, size), nextLink: nextLink(call, skipTokenAfter(last, cells, sorts)) };
}

function nextLink(call: Call, skipToken: string): string {
  const { url } = call.incoming;
  const query = new URLSearchParams(url.search);
  query.delete('$skip');
  query.set('$skiptoken', skipToken);
  return `${call.service.origin()}${url.pathname}?${query.toString()}`;
}
