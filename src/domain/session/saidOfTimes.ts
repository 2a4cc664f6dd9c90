import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody } from '../log/readBody';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { Occurrence, Session } from './session';
import { attendanceDays } from './session';
import type { OccurrenceRef } from './sessionRows';
import { readRef } from './sessionRows';

/** What somebody said of one time of a session: yes, or not after all. */
export interface SaidOfTime {
  readonly place: string;
  readonly occurrence: Occurrence;
  readonly author: PersonKey;
  readonly at: UtcInstant;
  readonly isYes: boolean;
}

/** Times of sessions by which and when they are. */
export type TimesByPlace = ReadonlyMap<string, Occurrence>;

export const placeOf = ({ session, occurrence }: OccurrenceRef): string => `${session} ${occurrence}`;

export function timesByPlace(sessions: readonly Session[]): TimesByPlace {
  return new Map(sessions.flatMap(({ id: session, occurrences }) => occurrences.map(each => [placeOf({ session, occurrence: each.day }), each] as const)));
}

/** Until when people say that they were at a session. */
export function attendanceEnds({ start }: Pick<Occurrence, 'start'>): UtcInstant {
  return start + attendanceDays * day;
}

/** Who said that they come, as long as it goes on, in the order of the rows. */
export function saidToCome(rows: readonly LogRow[], times: TimesByPlace): readonly SaidOfTime[] {
  return saidOfTimes(rows, 'coming', 'isComing', times, ({ end }, at) => at < end);
}

/** Who said that they were there, once it had begun, in the order of the rows. */
export function saidToHaveBeen(rows: readonly LogRow[], times: TimesByPlace): readonly SaidOfTime[] {
  return saidOfTimes(rows, 'attended', 'wasThere', times, (each, at) => each.start <= at && at < attendanceEnds(each));
}

function saidOfTimes(
  rows: readonly LogRow[],
  kind: string,
  yes: string,
  times: TimesByPlace,
  isInTime: (occurrence: Occurrence, at: UtcInstant) => boolean
): readonly SaidOfTime[] {
  return rows.flatMap(({ kind: ofRow, body, author, created: at }) => {
    if (ofRow !== kind) return [];
    const says = asBody(body);
    const ref = readRef(says);
    const place = ref === undefined ? '' : placeOf(ref);
    const occurrence = times.get(place);
    return occurrence === undefined || !isInTime(occurrence, at) ? [] : [{ place, occurrence, author, at, isYes: says[yes] === true }];
  });
}
