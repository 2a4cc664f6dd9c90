import { readEntries } from '../contribution/entry';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { SaidOfTime } from './saidOfTimes';
import { placeOf, saidToCome, saidToHaveBeen, timesByPlace } from './saidOfTimes';
import type { Session } from './session';
import { readQuestion } from './sessionRows';

/** Sessions with what people said to them: that they come, as long as it goes on; that they were there; what they ask before. */
export function withContributions(sessions: readonly Session[], rows: readonly LogRow[], hidden: ReadonlySet<number>): readonly Session[] {
  if (rows.length === 0) return sessions;
  const known = timesByPlace(sessions);
  const coming = whoSaidYes(saidToCome(rows, known));
  const attended = whoSaidYes(saidToHaveBeen(rows, known));
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

/** Who said yes last, by place. */
function whoSaidYes(said: readonly SaidOfTime[]): ReadonlyMap<string, ReadonlySet<PersonKey>> {
  const people = new Map<string, Set<PersonKey>>();
  for (const { place, author, isYes } of said) {
    const there = people.get(place) ?? new Set<PersonKey>();
    if (isYes) there.add(author);
    else there.delete(author);
    people.set(place, there);
  }
  return people;
}
