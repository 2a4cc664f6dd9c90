import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { attendanceEnds, saidToHaveBeen, timesByPlace } from '../session/saidOfTimes';
import type { Session } from '../session/session';
import type { UtcInstant, UtcMonth } from '../time';
import { monthOf } from '../time';

/** That somebody said “I was there”, for the first time of this time of a session. */
export interface Attendance {
  readonly person: PersonKey;
  readonly at: UtcInstant;
}

/**
 * Who said of which time of a session to have been there, each person once for each, by rows of Contributions that count, by ascending
 * id. What was taken back later counts, as with questions, so that a month that is over stays what it was; cancelled ones do not.
 */
export function attendances(sessions: readonly Session[], rows: readonly LogRow[]): readonly Attendance[] {
  const seen = new Set<string>();
  return saidToHaveBeen(rows, timesByPlace(sessions)).flatMap(({ place, occurrence, author: person, at, isYes }) => {
    const key = `${place} ${person}`;
    if (!isYes || occurrence.cancelled !== undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ person, at }];
  });
}

/** The months in which people could say so, of each time that was not cancelled and had begun: one month, or two beside each other. */
export function attendanceMonths(sessions: readonly Session[], now: UtcInstant): readonly UtcMonth[] {
  const begun = sessions.flatMap(({ occurrences }) => occurrences.filter(({ start, cancelled }) => start <= now && cancelled === undefined));
  return begun.flatMap(each => [...new Set([monthOf(each.start), monthOf(attendanceEnds(each) - 1)])]);
}
