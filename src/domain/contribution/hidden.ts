import type { RoleTerm } from '../community/roles';
import { holdsRole } from '../community/roles';
import type { LogRow } from '../log/logRow';
import { asBody, readCount, readText } from '../log/readBody';
import type { NewEntry } from './entry';

/** Most characters of the reason with which a keeper hides something. */
export const hideReasonLimit = 500;

/** Ids of rows of Contributions that keepers of the community hid, by rows of Acts that count, by ascending id. */
export function hiddenRows(acts: readonly LogRow[], roles: readonly RoleTerm[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const row of acts) {
    if (row.kind !== 'hide' || !holdsRole(roles, row.author, row.created)) continue;
    const body = asBody(row.body);
    const named = readCount(body, 'row', Number.MAX_SAFE_INTEGER);
    if (named === undefined) continue;
    if (body.isHidden !== true) hidden.delete(named);
    else if (readText(body, 'reason', hideReasonLimit) !== undefined) hidden.add(named);
  }
  return hidden;
}

/** Hides a row of Contributions, or shows it again. */
export function hiding(row: number, isHidden: boolean, reason: string): NewEntry {
  return { kind: 'hide', summary: isHidden ? `Hid ${row}` : `Showed ${row} again`, says: { row, isHidden, reason } };
}
