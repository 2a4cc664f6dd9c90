import type { ErasedLog, Erasure } from '../../domain/erasing/eraseRow';
import { erasedLogs, eraseLogRow, erasePlainRow, listsAboutPeople } from '../../domain/erasing/eraseRow';
import type { NamedPerson } from '../../domain/identity';
import type { LogRow } from '../../domain/log/logRow';
import type { Selection } from '../client/readRows';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import type { LogReadRow } from '../rows/logRow';
import { isRow, logSelection, toLogRow } from '../rows/logRow';
import type { ListName } from '../schema/lists';
import { lists } from '../schema/lists';
import { readWholeList } from './logs';

/** A row that names somebody, and what is to become of it. */
export interface PersonRow {
  readonly list: ListName;
  readonly id: number;
  readonly etag: string;
  readonly erasure: Erasure;
  readonly title: string;
  /** The stamps that are the person's. */
  readonly stamps: readonly ('Author' | 'Editor')[];
  /** Of a log. */
  readonly row?: LogRow;
}

interface PlainReadRow {
  readonly ID: number;
  readonly Title: string | null;
  readonly AuthorId: number;
  readonly EditorId: number;
  readonly PersonKey?: string | null;
  readonly 'odata.etag': string;
}

type LogReadTitled = LogReadRow & PlainReadRow;

/**
 * Every row of every list that names somebody. All rows are read, by their ids: what a row says is in no index. A `forbidden`
 * failure where a list has more rows than these rights show.
 */
export async function findPersonRows(site: Site, person: NamedPerson, onProgress: (list: ListName, done: number) => void): Promise<PersonRow[]> {
  const found: PersonRow[] = [];
  for (const list of Object.keys(lists) as ListName[]) {
    found.push(...(await findInList(site, list, person, done => onProgress(list, done))));
  }
  return found;
}

/** The rows of one list that name somebody. */
export function findInList(site: Site, list: ListName, person: NamedPerson, onPage: (done: number) => void = () => undefined): Promise<PersonRow[]> {
  const log = erasedLogs.find(name => name === list);
  if (log !== undefined) {
    return readWholeList<LogReadTitled, PersonRow>(site, list, [...logSelection, 'Title'], onPage, row => ofLog(site, log, row, person));
  }
  const about = listsAboutPeople.some(name => name === list);
  const selection: Selection = ['ID', 'Title', 'AuthorId', 'EditorId', ...(about ? ['PersonKey'] : [])];
  return readWholeList<PlainReadRow, PersonRow>(site, list, selection, onPage, row => ofPlainList(list, row, person));
}

function ofLog(site: Site, log: ErasedLog, read: LogReadTitled, person: NamedPerson): PersonRow | undefined {
  // A folder is a row that says nothing.
  if (!isRow(read)) return ofPlainList(log, read, person);
  const row = toLogRow(read, listPath(site, log));
  const erasure = eraseLogRow(log, { ...row, title: read.Title ?? '' }, person);
  return erasure === undefined ? undefined : { ...facts(log, read, person), erasure, row };
}

function ofPlainList(list: ListName, read: PlainReadRow, person: NamedPerson): PersonRow | undefined {
  const ofOneself = list === 'preferences' ? String(read.AuthorId) : '';
  const about = read.PersonKey === person.key ? person.key : ofOneself;
  const erasure = erasePlainRow({ author: String(read.AuthorId), editor: String(read.EditorId), about }, person);
  return erasure === undefined ? undefined : { ...facts(list, read, person), erasure };
}

function facts(list: ListName, { ID, Title, AuthorId, EditorId, 'odata.etag': etag }: PlainReadRow, person: NamedPerson): Omit<PersonRow, 'erasure'> {
  const stamps = [...(String(AuthorId) === person.key ? ['Author' as const] : []), ...(String(EditorId) === person.key ? ['Editor' as const] : [])];
  return { list, id: ID, etag, title: Title ?? '', stamps };
}
