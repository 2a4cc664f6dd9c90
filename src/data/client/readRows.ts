import type { IItems } from '@pnp/sp/items/index.js';
import { isFailure } from '../../domain/failure';
import type { ListName } from '../schema/lists';
import { columnOf } from './columns';
import { isThresholdFailure } from './failures';
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

/**
 * Every row that satisfies the conditions, by ascending id. The first condition must be on an indexed column. Where
 * somebody has flooded that key with rows, so that SharePoint refuses to touch them all, the list is read in windows of
 * ids instead: slower, but it cannot be kept from anybody.
 */
export async function readRows<Row>(
  site: Site,
  list: ListName,
  selection: Selection,
  conditions: readonly Condition[]
): Promise<Row[]> {
  try {
    return await everyPage<Row>(queryRows(site, list, selection, conditions));
  } catch (error) {
    if (!isFailure(error) || !isThresholdFailure(error)) throw error;
    return readInWindows(site, list, selection, conditions);
  }
}

/** Rows that SharePoint touches in one query. Source: learn.microsoft.com, SharePoint limits, list view threshold. */
const threshold = 5000;

async function readInWindows<Row>(
  site: Site,
  list: ListName,
  selection: Selection,
  conditions: readonly Condition[]
): Promise<Row[]> {
  const rows: Row[] = [];
  const [newest] = await queryRows(site, list, ['ID'], []).orderBy('ID', false).top(1)<{ ID: number }[]>();
  for (let start = 0; start < (newest?.ID ?? 0); start += threshold) {
    const window: Condition[] = [['ID', 'gt', start], ['ID', 'le', start + threshold], ...conditions];
    rows.push(...(await everyPage<Row>(queryRows(site, list, selection, window))));
  }
  return rows;
}

async function everyPage<Row>(items: IItems): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pagesOf<Row>(items)) rows.push(...page);
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
