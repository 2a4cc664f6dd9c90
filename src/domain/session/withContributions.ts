import { readEntries } from '../contribution/entry';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody } from '../log/readBody';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { Occurrence, Session } from './session';
import { attendanceDays } from './session';
import type { OccurrenceRef } from './sessionRows';
import { readQuestion, readRef } from './sessionRows';

/** Until when people say that they were at a session. */
export function attendanceEnds({ start }: Pick<Occurrence, 'start'>): UtcInstant {
  return start + attendanceDays * day;
}

/** Sessions with what people said to them: that they come, as long as it goes on; that they were there; what they ask before. */
export function withContributions(sessions: readonly Session[], rows: readonly LogRow[], hidden: ReadonlySet<number>): readonly Session[] {
  if (rows.length === 0) return sessions;
  const known = new Map(sessions.flatMap(({ id: session, occurrences }) => occurrences.map(each => [placeOf({ session, occurrence: each.day }), each] as const)));
  const coming = whoSaid(rows, 'coming', 'isComing', known, ({ end }, at) => at < end);
  const attended = whoSaid(rows, 'attended', 'wasThere', known, (each, at) => each.start <= at && at < attendanceEnds(each));
  const questions = readEntries(rows, 'sessionQuestion', readQuestion, hidden).filter(({ says, at }) => at < (known.get(placeOf(says))?.end ?? -Infinity));
  return sessions.map(session => ({
    ...session,
    occurrences: session.occurrences.map(each => {
      const place = placeOf({ session: session.id, occurrence: each.day });
      return {
        ...each,
        coming: [...(coming.get(place) ?? [])],
        attended: [...(attended.get(place) ?? [])],
        questions: questions.filter(({ says }) => placeOf(says) === place)
      };
    })
  }));
}

const placeOf = ({ session, occurrence }: OccurrenceRef): string => `${session} ${occurrence}`;

/** Who said yes last, by place. */
function whoSaid(
  rows: readonly LogRow[],
  kind: string,
  yes: string,
  known: ReadonlyMap<string, Occurrence>,
  isInTime: (occurrence: Occurrence, at: UtcInstant) => boolean
): ReadonlyMap<string, ReadonlySet<PersonKey>> {
  const people = new Map<string, Set<PersonKey>>();
  for (const { kind: ofRow, body, author, created } of rows) {
    if (ofRow !== kind) continue;
    const says = asBody(body);
    const ref = readRef(says);
    const place = ref === undefined ? '' : placeOf(ref);
    const occurrence = known.get(place);
    if (occurrence === undefined || !isInTime(occurrence, created)) continue;
    const there = people.get(place) ?? new Set<PersonKey>();
    if (says[yes] === true) there.add(author);
    else there.delete(author);
    people.set(place, there);
  }
  return people;
}
