import * as React from 'react';
import { Text } from '@fluentui/react';
import type { NamedPerson } from '../../domain/identity';
import { daysOf } from '../../domain/session/calendar/recurrence';
import { parseMinute } from '../../domain/session/localTime';
import { planning } from '../../domain/session/sessionRows';
import type { Session } from '../../domain/session/session';
import { useSession } from '../../ui/session';
import { EntryForm } from '../../ui/EntryForm';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { DatesPreview } from './DatesPreview';
import type { PlanWords } from './planWords';
import { blankPlan, daysFilledIn, planOf, planProblems, readPlanWords, repeatsOf, wordsOfSession } from './planWords';
import { RepeatFields } from './RepeatFields';
import { strings } from './strings';
import { WhatFields } from './WhatFields';
import { WhenFields } from './WhenFields';
import { ownZone } from './when';

export interface PlanFormProps {
  /** The session that is changed, with the name of its host; absent where a new one is planned. */
  readonly changing?: { readonly session: Session; readonly hostName: string };
  /** Who hosts, at first; else whoever plans. */
  readonly host?: NamedPerson;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

/** Plans a session or a series, or changes what is still to come of one. */
export const PlanForm: React.FunctionComponent<PlanFormProps> = ({ changing, host, onDone, onClose }) => {
  const { actor } = useSession();
  const [now] = React.useState(() => Date.now());
  const [blank] = React.useState<PlanWords>(() =>
    changing === undefined ? blankPlan(host ?? actor, ownZone()) : wordsOfSession(changing.session, changing.hostName, now)
  );
  const since = changing?.session.at ?? now;
  const draft = useEntryDraft<PlanWords>({
    log: 'acts',
    name: changing === undefined ? `session ${host?.key ?? ''}` : `session ${changing.session.id} ${changing.session.sequence}`,
    blank,
    read: readPlanWords,
    // Asked each time: a form that stood open for long must not plan into the past.
    problemsOf: words => planProblems(words, Date.now(), since),
    toEntry: words => planning(planOf(words, daysFilledIn(words, since, daysOf)), changing?.session.id),
    onAdded: () => onDone((changing === undefined ? strings.planTold : strings.changeTold)(draft.words.topic.trim()))
  });
  const { words, problems, change } = draft;
  const days = daysFilledIn(words, since, daysOf);
  const repeats = repeatsOf(words);
  const isCut = repeats !== undefined && 'after' in repeats.ends && days.length > 0 && days.length < repeats.ends.after;
  return (
    <EntryForm
      label={changing === undefined ? strings.planForm : strings.changeForm(changing.session.plan.topic)}
      draft={draft}
      what={strings.planWhat}
      submit={changing === undefined ? strings.planSubmit : strings.save}
      submitting={strings.saving}
      onClose={onClose}
    >
      {changing !== undefined && changing.session.plan.repeats !== undefined && <Text>{strings.changesToCome}</Text>}
      <WhatFields words={words} problems={problems} onChange={change} />
      <WhenFields words={words} problems={problems} hasZone onChange={change} />
      <RepeatFields words={words} problems={problems} onChange={change} />
      <DatesPreview days={days} minute={parseMinute(words.time) ?? 0} zone={words.zone} isCut={isCut} />
    </EntryForm>
  );
};
