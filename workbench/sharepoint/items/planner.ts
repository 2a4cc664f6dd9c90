import { fieldByProperty } from './columns';
import { filterSql, type FilterContext } from './filterSql';
import type { Sort } from './paging';
import type { Filter } from '../odata/tree';
import { tableOf } from '../store/listTables';

/** A query may touch so many rows of a larger list, and no more. */
export const listViewThreshold = 5000;
/** A membership test with more values uses no index. */
const mostIndexedValues = 60;

/**
 * Whether SharePoint would answer this of a list beyond the threshold. What counts is how many rows the query has to
 * touch: an indexed condition must bring the candidates down, and sorting by a column without an index needs few.
 * Conditions on ID alone always pass, because they follow the one index that every list has.
 */
export function fitsThreshold(filter: Filter | undefined, sorts: Sort[], size: number, context: FilterContext): boolean {
  const { list } = context;
  if (list.itemCount <= listViewThreshold) {
    return true;
  }
  const followsId = filter === undefined || asksOnlyId(filter, context);
  const candidates = followsId ? list.itemCount : candidatesOf(filter, context);
  const filterFits = followsId || candidates <= listViewThreshold;
  const sortFits = candidates <= listViewThreshold || sorts.every((sort) => sort.field.indexed);
  return filterFits && sortFits && size <= listViewThreshold;
}

function candidatesOf(filter: Filter, context: FilterContext): number {
  if (filter.kind === 'or') {
    return candidatesOf(filter.left, context) + candidatesOf(filter.right, context);
  }
  const conjuncts = flatten(filter);
  const byId = conjuncts.filter((one) => asksOnlyId(one, context));
  const bounds = conjuncts.filter((one) => !byId.includes(one)).map((one) => boundOf(one, context));
  return Math.min(...bounds, byId.length === 0 ? Infinity : countUpTo(byId, context));
}

function boundOf(filter: Filter, context: FilterContext): number {
  if (filter.kind === 'or') {
    return candidatesOf(filter, context);
  }
  return usesIndex(filter, context) ? countUpTo([filter], context) : Infinity;
}

function usesIndex(filter: Filter, context: FilterContext): boolean {
  switch (filter.kind) {
    case 'compare':
      return filter.operator !== 'ne' && filter.part === undefined && isIndexed(filter.path, context);
    case 'in':
      return filter.values.length <= mostIndexedValues && isIndexed(filter.path, context);
    default:
      return false;
  }
}

function countUpTo(conjuncts: Filter[], context: FilterContext): number {
  const conditions = conjuncts.map((one) => filterSql(one, context));
  const row = context.db.get<{ touched: number }>(
    `SELECT COUNT(*) AS touched FROM (SELECT 1 FROM ${tableOf(context.list)} WHERE ${conditions.map((one) => one.sql).join(' AND ')} LIMIT ${listViewThreshold + 1})`,
    ...conditions.flatMap((one) => one.values)
  );
  return row?.touched ?? 0;
}

function flatten(filter: Filter): Filter[] {
  return filter.kind === 'and' ? [...flatten(filter.left), ...flatten(filter.right)] : [filter];
}

function asksOnlyId(filter: Filter, context: FilterContext): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return asksOnlyId(filter.left, context) && asksOnlyId(filter.right, context);
    case 'compare':
      return filter.operator !== 'ne' && isId(filter.path, context);
    case 'in':
      return filter.values.length <= mostIndexedValues && isId(filter.path, context);
    default:
      return false;
  }
}

function isId(path: string[], context: FilterContext): boolean {
  return path.length === 1 && fieldByProperty(context.list, path[0] ?? '').name === 'ID';
}

function isIndexed(path: string[], context: FilterContext): boolean {
  const field = path.length === 1 ? fieldByProperty(context.list, path[0] ?? '') : undefined;
  return field?.indexed === true && field.kind !== 'MultiChoice';
}
