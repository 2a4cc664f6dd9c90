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

/** Every page of a query. PnPjs follows next links, also over pages that SharePoint sends empty. */
export function readPages<Row>(items: IItems): AsyncIterable<readonly Row[]> {
  return items.top(pageSize) as AsyncIterable<readonly Row[]>;
}

/**
 * Pages of rows with an id above `after`, by ascending id. Reading by id is the one order that SharePoint serves from
 * a list of any size, and a row added meanwhile is met once.
 */
export function readById<Row extends RowWithId>(
  list: IList,
  { select, expand = [] }: Selection,
  after: number
): AsyncIterable<readonly Row[]> {
  return readPages<Row>(
    list.items
      .select(...select)
      .expand(...expand)
      .filter(`ID gt ${after}`)
      .orderBy('ID')
  );
}
