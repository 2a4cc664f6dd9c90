import type { Call } from '../call';
import { listErrors } from '../errors/catalogue';
import { filterSql, type Condition, type FilterContext } from './filterSql';
import { afterToken, idOfToken, orderSql, skipTokenAfter, type Sort } from './paging';
import { fitsThreshold, listViewThreshold } from './planner';
import { ownRowsOnly, readableScopes } from './visible';
import type { Filter } from '../odata/tree';
import type { Cell, ItemRow } from '../store/items';
import { tableOf } from '../store/listTables';

/** What to read of a list, whether OData or CAML asked for it. */
export interface RowQuery {
  filter: Filter | undefined;
  context: FilterContext;
  sorts: Sort[];
  /** Where the page before ended. */
  token: string | undefined;
  size: number;
  /** Only the rows of some folder. */
  within?: Condition | undefined;
}

export interface RowPage {
  rows: ItemRow[];
  /** The token of the page behind; undefined at the end. */
  next: string | undefined;
  /** Whether the page ends because so many rows were looked through, not because it is full. */
  cutShort: boolean;
}

/**
 * Reads one page: trim to what the caller may see, plan, select by key and never by counting rows.
 * @throws SharePointError 500 beyond the threshold, unless the switch `emptyPages` answers windows of rows instead.
 */
export function readRows(call: Call, query: RowQuery): RowPage {
  const { context, sorts, token } = query;
  // A large list refuses more; a smaller one cannot have more.
  const size = Math.min(query.size, listViewThreshold);
  const filter = both(query.filter, ownRowsOnly(call, context.list));
  const end = fitsThreshold(filter, sorts, query.size, context) ? undefined : endOfWindow(call, query);
  const conditions = [
    filter && filterSql(filter, context),
    readableScopes(call, context.list),
    query.within,
    token === undefined ? undefined : afterToken(token, sorts),
    end && { sql: 'id <= ?', values: [end.id] }
  ].filter((one): one is Condition => one !== undefined);
  const keys = sorts.map((sort, at) => `${sort.field.column} AS sort${at}`).join(', ');
  const rows = call.db.all<ItemRow>(
    `SELECT *, ${keys} FROM ${tableOf(context.list)}${conditions.length === 0 ? '' : ` WHERE ${conditions.map((one) => one.sql).join(' AND ')}`}
     ORDER BY ${orderSql(sorts)} LIMIT ${size + 1}`,
    ...conditions.flatMap((one) => one.values)
  );
  const last = rows[size - 1];
  if (rows.length > size && last !== undefined) {
    const cells = sorts.map((_, at): Cell => last[`sort${at}`] ?? null);
    return { rows: rows.slice(0, size), next: skipTokenAfter(last, cells, sorts), cutShort: false };
  }
  return end?.more === true ? { rows, next: `Paged=TRUE&p_ID=${end.id}`, cutShort: true } : { rows, next: undefined, cutShort: false };
}

/** The last ID of the next 5,000 rows, and whether rows lie behind it. */
function endOfWindow(call: Call, query: RowQuery): { id: number; more: boolean } {
  const [first] = query.sorts;
  const byId = first?.field.name === 'ID' && !first.descending;
  if (!call.service.switches.emptyPages || !byId || query.size > listViewThreshold) {
    throw listErrors.thresholdExceeded();
  }
  const table = tableOf(query.context.list);
  const after = query.token === undefined ? 0 : idOfToken(query.token) ?? 0;
  const window = call.db.get<{ id: number | null }>(
    `SELECT MAX(id) AS id FROM (SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ${listViewThreshold})`, after
  );
  const id = window?.id ?? after;
  return { id, more: call.db.get(`SELECT 1 FROM ${table} WHERE id > ? LIMIT 1`, id) !== undefined };
}

function both(one: Filter | undefined, other: Filter | undefined): Filter | undefined {
  return one === undefined || other === undefined ? one ?? other : { kind: 'and', left: one, right: other };
}
