import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { monthOfKey } from '../log/logRow';
import type { Visit } from './keptReading';

/** Who opened which community in which month. */
export interface PersonVisit extends Visit {
  readonly person: PersonKey;
  /** Id of the first row that says it. */
  readonly row: number;
}

/** What kind of row says it. */
export const visitKind = 'visit';

/**
 * The visits that rows of Visits tell that count, by ascending id: each person, community and month once, in the order of the first
 * row. Two devices may each have written one of the same month.
 */
export function foldVisits(rows: readonly LogRow[]): readonly PersonVisit[] {
  const visits = new Map<string, PersonVisit>();
  for (const { id: row, kind, author: person, community, communityMonth } of rows) {
    const key = `${person} ${communityMonth}`;
    if (kind === visitKind && !visits.has(key)) visits.set(key, { person, community, month: monthOfKey(communityMonth), row });
  }
  return [...visits.values()];
}
