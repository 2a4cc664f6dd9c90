import * as React from 'react';
import { asBody } from '../../domain/log/readBody';
import { personKey } from '../../domain/identity';
import { localTimeOf, parseDay, parseMinute, writeDay, writeMinute } from '../../domain/session/localTime';
import type { Dated } from '../../domain/session/occurrences';
import type { OccurrenceChange } from '../../domain/session/session';
import { changingOne } from '../../domain/session/sessionRows';
import { minute as minuteLength } from '../../domain/time';
import { EntryForm } from '../../ui/EntryForm';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useSession } from '../../ui/session';
import type { PlanWords } from './planWords';
import { readPlanWords, wordProblems, whenProblems } from './planWords';
import { strings } from './strings';
import { WhatFields } from './WhatFields';
import { WhenFields } from './WhenFields';
import { dayInWords } from './when';

export interface OccurrenceFormProps {
  readonly dated: Dated;
  readonly hostName: string;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

type Words = Omit<PlanWords, 'every' | 'endsBy' | 'count' | 'lastDay'>;

/** Renames, moves or hands over a single time of a series. */
export const OccurrenceForm: React.FunctionComponent<OccurrenceFormProps> = ({ dated, hostName, onDone, onClose }) => {
  const { session, occurrence } = dated;
  const { locale } = useSession();
  const [blank] = React.useState(() => wordsOf(dated, hostName));
  const draft = useEntryDraft<Words>({
    log: 'acts',
    name: `session ${session.id} ${occurrence.day} ${session.sequence}`,
    blank,
    read: readWords,
    problemsOf: words => ({ ...wordProblems(words), ...whenProblems(words, Date.now(), session.at) }),
    toEntry: words => changingOne({ session: session.id, occurrence: occurrence.day }, changeOf(words, dated)),
    onAdded: () => onDone(strings.changeTold(draft.words.topic.trim()))
  });
  return (
    <EntryForm
      label={strings.changeOneForm(occurrence.topic, dayInWords(occurrence.start, locale))}
      draft={draft}
      what={strings.planWhat}
      submit={strings.save}
      submitting={strings.saving}
      onClose={onClose}
    >
      <WhatFields words={draft.words} problems={draft.problems} onChange={draft.change} />
      <WhenFields words={draft.words} problems={draft.problems} hasZone={false} onChange={draft.change} />
    </EntryForm>
  );
};

function wordsOf({ occurrence }: Dated, hostName: string): Words {
  const { topic, about, place, host, start, end, zone } = occurrence;
  const { day, minute } = localTimeOf(start, zone);
  return { topic, about, place, host, hostName, day: writeDay(day), time: writeMinute(minute), length: String((end - start) / minuteLength), zone };
}

function readWords(value: unknown): Words | undefined {
  return readPlanWords({ every: '', endsBy: '', count: '', lastDay: '', ...asBody(value) });
}

/** What is different from the plan of the series. */
function changeOf(words: Words, { session: { plan }, occurrence }: Dated): OccurrenceChange {
  const day = parseDay(words.day) ?? occurrence.day;
  const minute = parseMinute(words.time) ?? plan.minute;
  const length = Number(words.length);
  const [topic, about, place] = [words.topic.trim(), words.about.trim(), words.place.trim()];
  return {
    ...(topic !== plan.topic && { topic }),
    ...(about !== plan.about && { about }),
    ...(place !== plan.place && { place }),
    ...(words.host !== plan.host && { host: personKey(words.host) }),
    ...(length !== plan.length && { length }),
    ...((day !== occurrence.day || minute !== plan.minute) && { moved: { day, minute } })
  };
}
