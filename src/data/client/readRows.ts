import type { IItems } from '@pnp/sp/items/index.js';
import type { ListName } from '../schema/lists';
import { columnOf } from './columns';
import type { Condition } from './odata';
import { filterOf } from './odata';
import type { Site } from './site';
import { listOf } from './site';

/** Rows of one page: below SharePoint's list view threshold of 5,000, and small enough for a browser to parse. */
export const pageSize = 2000;

/** The columns to read, by their names in SharePoint. */
export type Selection = readonly string[];

/** Rows that satisfy every condition, as a query that is not sent yet. Columns must be of the list's schema. */
export function queryRows(site: Site, list: ListName, selection: Selection, conditions: readonly Condition[]): IItems {
  const items = listOf(site, list).items.select(...selection.map(name => columnOf(list, name)));
  return conditions.length === 0 ? items : items.filter(filterOf(list, conditions));
}

/** Every row that satisfies the conditions. */
export async function readRows<Row>(
  site: Site,
  list: ListName,
  selection: Selection,
  conditions: readonly Condition[]
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pagesOf<Row>(queryRows(site, list, selection, conditions))) rows.push(...page);
  return rows;
}

/**
 * Pages of rows with an id above `after`, by ascending id. Reading by id is the one order that SharePoint serves from
 * a list of any size, and a row added meanwhile is met once.
 */
export function readById<Row>(
  site: Site,
  list: ListName,
  selection: Selection,
  after: number
): AsyncIterable<readonly Row[]> {
  return pagesOf<Row>(queryRows(site, list, selection, [['ID', 'gt', after]]).orderBy('ID'));
}

/** PnPjs follows next links, also over pages that SharePoint sends empty. */
function pagesOf<Row>(items: IItems): AsyncIterable<readonly Row[]> {
  return items.top(pageSize) as AsyncIterable<readonly Row[]>;
}
