import type { Leaver } from '../../data/guildhall';
import type { NamedPerson } from '../../domain/identity';
import { readDay, writtenDay } from '../../domain/organisation/readDay';
import { useSession } from '../../ui/session';
import type { Draft, WordsProblems } from '../../ui/useDraft';
import { useDraft } from '../../ui/useDraft';
import { strings } from './strings';

/** Somebody who has left, as it is filled in. */
export interface WrittenLeaver {
  /** At most one. */
  readonly people: readonly NamedPerson[];
  /** What is typed for somebody who is not chosen yet. */
  readonly personText: string;
  /** `2026-03-31`, as the browser’s field for days gives it. */
  readonly since: string;
}

/** Marking somebody, today unless said otherwise. To mark again is the same mark, so it needs no operation. */
export function useLeaverDraft(onMarked: (leaver: Leaver) => void): Draft<WrittenLeaver> {
  const { guildhall } = useSession();
  return useDraft<WrittenLeaver, Leaver>({
    start: () => ({ people: [], personText: '', since: writtenDay(Date.now()) }),
    problemsOf,
    save: async written => {
      const leaver = toLeaver(written);
      await guildhall.markLeaver({ key: leaver.key, name: leaver.name }, leaver.since);
      return leaver;
    },
    onSaved: onMarked
  });
}

function problemsOf({ people, personText, since }: WrittenLeaver): WordsProblems<WrittenLeaver> {
  const name = personText.trim();
  return {
    ...(name !== '' ? { people: strings.notChosen(name) } : people.length === 0 ? { people: strings.whoProblem } : {}),
    ...(readDay(since) === undefined ? { since: strings.sinceProblem } : {})
  };
}

/** Of words without problems. */
function toLeaver({ people: [person], since }: WrittenLeaver): Leaver {
  const day = readDay(since);
  if (person === undefined || day === undefined) throw new Error('A leaver without a person or a day was not refused.');
  return { ...person, since: day.at };
}
