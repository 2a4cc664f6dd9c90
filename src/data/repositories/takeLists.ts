import type { CsvField } from '../../domain/csv';
import type { Site } from '../client/site';
import type { ListName } from '../schema/lists';
import { lists } from '../schema/lists';
import type { PageTold } from './logs';
import { readWholeList } from './logs';

/** What only those it is about, or nobody, should read: a copy of it would outlive its retention. */
const closedLists: readonly ListName[] = ['visits', 'preferences'];

/** The lists that are taken along: all but the published reports, which follow from them, and, unless asked for, the closed ones. */
export function takenLists(withClosed: boolean): readonly ListName[] {
  return (Object.keys(lists) as ListName[]).filter(name => lists[name].kind === 'list' && (withClosed || !closedLists.includes(name)));
}

/** What every list has besides its own columns. */
const stamps = ['ID', 'Title', 'AuthorId', 'EditorId', 'Created', 'Modified', 'owshiddenversion', 'FileDirRef', 'FileSystemObjectType'] as const;

/** The columns that are taken along, in their order: who and when, then what the list is for. */
export function takenColumns(list: ListName): readonly string[] {
  return [...stamps, ...lists[list].columns.map(({ name }) => name)];
}

/** A row as SharePoint gives it back, by column. */
export type TakenRow = Readonly<Record<string, CsvField | boolean>>;

/**
 * Gives every row of a list, by ascending id, as it stands: what does not count too. After each page the next is not asked for
 * before what `onPage` returns is settled. A `forbidden` failure where the list has more rows than these rights show.
 */
export async function takeList(site: Site, list: ListName, take: (row: TakenRow) => void, onPage: PageTold): Promise<void> {
  const columns = takenColumns(list);
  await readWholeList<TakenRow, never>(site, list, columns, onPage, read => {
    take(Object.fromEntries(columns.map(column => [column, read[column] ?? null])));
    return undefined;
  });
}

/** A user of the site, by whose id every key of a person is understood. */
export interface TakenUser {
  readonly id: number;
  readonly name: string;
  readonly account: string;
}

export async function takeUsers({ sp }: Site): Promise<readonly TakenUser[]> {
  const users = await sp.web.siteUsers.select('Id', 'Title', 'LoginName')<{ Id: number; Title: string; LoginName: string }[]>();
  return users.map(({ Id: id, Title: name, LoginName }) => ({ id, name, account: LoginName.split('|').pop() ?? '' }));
}
