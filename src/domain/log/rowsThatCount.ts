import { inErasedName, isErasedKey, isErasedRow } from './erasedRow';
import type { LogRow } from './logRow';
import { monthOfKey } from './logRow';
import { day, monthOf } from '../time';

/** Why a row does not count. */
export type IgnoredReason =
  | 'written in another name'
  | 'changed after it was written'
  | 'not at its first version'
  | 'in the wrong folder'
  | 'person key disagrees with the stamp'
  | 'month key disagrees with the stamp'
  | 'no operation id';

interface Rule {
  readonly reason: IgnoredReason;
  readonly broken: (row: LogRow, folder: string) => boolean;
}

/**
 * The rule of design: a row is its stamp. Nobody can write these columns truly in somebody else's name. Only where an
 * administrator took the name of somebody out who was erased, it was changed, and by another.
 */
const rules: readonly Rule[] = [
  { reason: 'written in another name', broken: row => row.author !== row.editor && !isErasedRow(row) },
  { reason: 'changed after it was written', broken: row => row.created !== row.modified && !isErasedRow(row) },
  { reason: 'not at its first version', broken: row => row.version !== 1 && !isErasedRow(row) },
  { reason: 'in the wrong folder', broken: (row, folder) => row.folder !== folder },
  { reason: 'person key disagrees with the stamp', broken: row => row.person !== row.author && !(isErasedKey(row.person) && isErasedRow(row)) },
  { reason: 'month key disagrees with the stamp', broken: row => !monthAgrees(row) },
  { reason: 'no operation id', broken: row => row.operation === '' }
];

/**
 * The month key is written by the browser before SharePoint stamps the row, so around midnight on the last of a month
 * the two may differ by one day, and no more.
 */
function monthAgrees({ community, communityMonth, created }: LogRow): boolean {
  const month = monthOfKey(communityMonth);
  if (communityMonth !== `${community}|${month}`) return false;
  // No month is so short that both of these days lie outside the month of the stamp.
  return month === monthOf(created - day) || month === monthOf(created + day);
}

/** Why `row` does not count in a log whose rows lie in `folder` (empty: the root), or undefined where it does. */
export function whyIgnored(row: LogRow, folder: string): IgnoredReason | undefined {
  return rules.find(rule => rule.broken(row, folder))?.reason;
}

export interface CountedRows {
  /** By ascending id, each operation of an author in a community once. */
  readonly rows: readonly LogRow[];
  readonly ignored: ReadonlyMap<IgnoredReason, number>;
}

/**
 * The rows that count, by id, each operation of an author in a community once: a row re-sent after a lost reply is one act. Any
 * order of arrival and any doubling give the same answer, and so do the rows of each community by themselves.
 */
export function rowsThatCount(rows: Iterable<LogRow>, folderOf: (row: LogRow) => string = () => ''): CountedRows {
  const ignored = new Map<IgnoredReason, number>();
  const counted: LogRow[] = [];
  for (const row of rows) {
    const reason = whyIgnored(row, folderOf(row));
    if (reason === undefined) counted.push(inErasedName(row));
    else ignored.set(reason, (ignored.get(reason) ?? 0) + 1);
  }
  return { rows: eachOperationOnce(counted), ignored };
}

/** Of rows that are known to count, in the names that they bear, the earliest of each operation, by ascending id. */
export function eachOperationOnce(rows: Iterable<LogRow>): readonly LogRow[] {
  const byOperation = new Map<string, LogRow>();
  for (const row of rows) {
    const key = `${row.author} ${row.operation} ${row.community}`;
    const known = byOperation.get(key);
    if (known === undefined || row.id < known.id) byOperation.set(key, row);
  }
  return [...byOperation.values()].sort((a, b) => a.id - b.id);
}
