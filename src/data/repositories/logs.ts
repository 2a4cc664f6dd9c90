import { Failure } from '../../domain/failure';
import type { LogRow } from '../../domain/log/logRow';
import type { NewRow } from '../client/addRow';
import { addRow } from '../client/addRow';
import type { Selection } from '../client/readRows';
import { queryRows, readById } from '../client/readRows';
import type { Site } from '../client/site';
import { listOf, listPath } from '../client/site';
import type { ListName } from '../schema/lists';
import type { LogReadRow, NewLogRow } from '../rows/logRow';
import { isRow, logSelection, toLogRow, toWriteRow } from '../rows/logRow';

/** The logs that everybody reads. */
export type LogName = 'decisions' | 'acts' | 'memberships' | 'proposals' | 'contributions';

/** Most rows a screen folds on top of a projection; beyond, the view says from when it is. */
export const newestLimit = 4000;

export interface NewestRows {
  readonly rows: readonly LogRow[];
  /** False where more rows follow than were read. */
  readonly complete: boolean;
}

/** The rows added after `watermark`, by id, at most about `newestLimit`. */
export async function readNewestRows(site: Site, name: LogName, watermark: number): Promise<NewestRows> {
  const path = listPath(site, name);
  const rows: LogRow[] = [];
  for await (const page of readById<LogReadRow>(site, name, logSelection, watermark)) {
    for (const row of page) if (isRow(row)) rows.push(toLogRow(row, path));
    if (rows.length >= newestLimit) return { rows, complete: false };
  }
  return { rows, complete: true };
}

/** As many of the newest rows as tell which communities are alive, where many contribute. */
const latestCount = 500;

/** The newest rows of a log without what they say, by descending id: who did something where, and when. */
export async function readLatestStamps(site: Site, name: LogName): Promise<readonly LogRow[]> {
  const path = listPath(site, name);
  const selection = logSelection.filter(column => column !== 'Body');
  const rows = await queryRows(site, name, selection, []).orderBy('ID', false).top(latestCount)<Omit<LogReadRow, 'Body'>[]>();
  return rows.filter(isRow).map(row => toLogRow({ ...row, Body: null }, path));
}

/** Told after each page; the next is not asked for before what it returns is settled. */
export type PageTold = (rowsSoFar: number) => void | Promise<void>;

/** Every row of a log, told page by page. Refuses to go on with fewer rows than the list says it has. */
export async function readWholeLog(site: Site, name: LogName, onPage: PageTold): Promise<LogRow[]> {
  const rows: LogRow[] = [];
  await readEachRow(site, name, onPage, row => void rows.push(row));
  return rows;
}

/** The same for rows that are too many to be kept: each is `taken` by ascending id, and gone. */
export async function readEachRow(site: Site, name: LogName | 'visits', onPage: PageTold, take: (row: LogRow) => void): Promise<void> {
  const path = listPath(site, name);
  await readWholeList<LogReadRow, never>(site, name, logSelection, onPage, row => {
    if (isRow(row)) take(toLogRow(row, path));
    return undefined;
  });
}

/**
 * Every row of a list. SharePoint trims what it shows to the caller's rights without an error, so a reader that sees
 * fewer rows than the untrimmed count stops instead of telling half the story.
 */
export async function readWholeList<Row, Value>(
  site: Site,
  name: ListName,
  selection: Selection,
  onPage: PageTold,
  toValue: (row: Row) => Value | undefined
): Promise<Value[]> {
  const { ItemCount: expected } = await listOf(site, name).select('ItemCount')<{ ItemCount: number }>();
  const values: Value[] = [];
  let seen = 0;
  for await (const page of readById<Row>(site, name, selection, 0)) {
    for (const row of page) {
      const value = toValue(row);
      if (value !== undefined) values.push(value);
    }
    seen += page.length;
    await onPage(seen);
  }
  if (seen < expected) {
    throw new Failure('forbidden', `${name}: ${seen} of ${expected} rows can be read with these rights.`);
  }
  return values;
}

/** Adds a row of one's own to the root of a log. */
export function addToLog(site: Site, name: Exclude<LogName, 'decisions'>, row: NewLogRow): Promise<number> {
  return addRow(site, { list: name, values: toWriteRow(row) });
}

/** Adds a decision to the folder of a unit. */
export function addDecision(site: Site, unit: string, row: NewLogRow): Promise<number> {
  return addRow(site, decisionRow(site, unit, row));
}

/** A decision in the folder of its unit. A plain add would land in the root, where it counts for nothing. */
export function decisionRow(site: Site, unit: string, row: NewLogRow): NewRow {
  return { list: 'decisions', folder: `${listPath(site, 'decisions')}/${unit}`, values: toWriteRow(row) };
}
