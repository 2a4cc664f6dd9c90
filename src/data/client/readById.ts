import type { IItems } from '@pnp/sp/items/index.js';
import type { IList } from './pnp';

/** Rows of one page: below SharePoint's list view threshold of 5,000, and small enough for a browser to parse. */
export const pageSize = 2000;

export interface RowWithId {
  readonly ID: number;
}

/** What to read of a list: SharePoint column names, and expanded lookups where the columns need them. */
export interface Selection {
  readonly select: readonly string[];
  readonly expand?: readonly string[];
}

/**
 * Pages of rows with an id above `after`, by ascending id. Reading by id is the one order that SharePoint serves from
 * a list of any size, and a row added meanwhile is met once.
 */
export async function* readById<Row extends RowWithId>(
  list: IList,
  { select, expand = [] }: Selection,
  after: number,
  top: number = pageSize
): AsyncGenerator<readonly Row[]> {
  let last = after;
  for (;;) {
    const items: IItems = list.items;
    const page = await items
      .select(...select)
      .expand(...expand)
      .filter(`ID gt ${last}`)
      .orderBy('ID')
      .top(top)<Row[]>();
    if (page.length > 0) yield page;
    const newest = page[page.length - 1];
    if (newest === undefined || page.length < top) return;
    last = newest.ID;
  }
}
