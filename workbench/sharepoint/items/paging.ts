import { fieldByProperty } from './columns';
import type { Condition } from './filterSql';
import { requestErrors } from '../errors/catalogue';
import type { Ordering } from '../odata/options';
import type { Field } from '../store/fields';
import type { Cell, ItemRow } from '../store/items';
import type { List } from '../store/lists';

export interface Sort {
  field: Field;
  descending: boolean;
}

/** More would be a mistake or mischief. */
const mostSorts = 20;

/** The sort that `$orderby` asks for. */
export function sortOf(orderBy: Ordering[], list: List): Sort[] {
  if (orderBy.length > mostSorts) {
    throw requestErrors.badExpression(orderBy.map(({ path }) => path.join('/')).join(','));
  }
  const sorts = orderBy.map(({ path, descending }) => {
    if (path.length > 1) {
      throw requestErrors.notSupported(`$orderby=${path.join('/')}`);
    }
    return { field: fieldByProperty(list, path[0] ?? ''), descending };
  });
  return totalOrder(sorts, list);
}

/** ID comes last, so that every order is total and a page can be continued. */
export function totalOrder(sorts: Sort[], list: List): Sort[] {
  return sorts.some((sort) => sort.field.name === 'ID') ? sorts : [...sorts, { field: fieldByProperty(list, 'ID'), descending: false }];
}

export function orderSql(sorts: Sort[]): string {
  return sorts.map((sort) => `${sort.field.column}${sort.descending ? ' DESC' : ''}`).join(', ');
}

/** `Paged=TRUE&p_Title=Last&p_ID=7`: where the page before ended. */
export function skipTokenAfter(row: ItemRow, cells: Cell[], sorts: Sort[]): string {
  const keys = sorts.map((sort, at) => [sort.field.name, cells[at] ?? null] as const).filter(([name]) => name !== 'ID');
  const parts = keys.map(([name, cell]) => `p_${name}=${encodeURIComponent(cell === null ? '' : String(cell))}`);
  return ['Paged=TRUE', ...parts, `p_ID=${row.id}`].join('&');
}

/**
 * The rows behind a skip token: lexicographic over the sort, by keys and never by counting rows.
 * A token without `p_ID` begins again, as SharePoint does when the `&` was not encoded.
 */
export function afterToken(token: string, sorts: Sort[]): Condition | undefined {
  const given = new URLSearchParams(token);
  if (given.get('PagedPrev') !== null) {
    throw requestErrors.notSupported('$skiptoken with PagedPrev');
  }
  const id = idOfToken(token);
  if (id === undefined) {
    return undefined;
  }
  const cells = sorts.map((sort) => (sort.field.name === 'ID' ? id : cellOf(given.get(`p_${sort.field.name}`), sort.field)));
  const branches = sorts.map((sort, at) => branch(sorts.slice(0, at), sort, cells, at));
  return { sql: `(${branches.map((one) => one.sql).join(' OR ')})`, values: branches.flatMap((one) => one.values) };
}

/** The ID in a token; `ix_ID` is how a page that looked through its rows in vain says it. */
export function idOfToken(token: string): number | undefined {
  const given = new URLSearchParams(token);
  const id = given.get('p_ID') ?? given.get('ix_ID');
  return id === null || !/^\d+$/.test(id) ? undefined : Number(id);
}

function branch(before: Sort[], sort: Sort, cells: Cell[], at: number): Condition {
  const equal = before.map((one, index) => ({ sql: `${one.field.column} IS ?`, values: [cells[index] ?? null] }));
  const beyond = beyondCell(sort, cells[at] ?? null);
  const all = [...equal, beyond];
  return { sql: `(${all.map((one) => one.sql).join(' AND ')})`, values: all.flatMap((one) => one.values) };
}

/** SQLite sorts NULL first when ascending. */
function beyondCell(sort: Sort, cell: Cell): Condition {
  const { column } = sort.field;
  if (cell === null) {
    return { sql: sort.descending ? '0' : `${column} IS NOT NULL`, values: [] };
  }
  return sort.descending ? { sql: `(${column} < ? OR ${column} IS NULL)`, values: [cell] } : { sql: `${column} > ?`, values: [cell] };
}

function cellOf(text: string | null, field: Field): Cell {
  if (text === null || text === '') {
    return null;
  }
  const numeric = ['Counter', 'Integer', 'Number', 'Boolean', 'User', 'Lookup'].includes(field.kind);
  return numeric ? Number(text) : text;
}
