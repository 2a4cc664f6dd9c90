import * as React from 'react';
import type { NamedPerson } from '../../domain/identity';
import { personKey } from '../../domain/identity';
import { sessionLimits } from '../../domain/session/session';
import { CountedTextField } from '../../ui/CountedTextField';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import type { PlanProblems, PlanWords } from './planWords';
import { strings } from './strings';

type What = Pick<PlanWords, 'topic' | 'about' | 'place' | 'host' | 'hostName'>;

export interface WhatFieldsProps {
  readonly words: What;
  readonly problems: PlanProblems;
  readonly onChange: (change: Partial<What>) => void;
}

/** What a session is about, who hosts it, where. */
export const WhatFields: React.FunctionComponent<WhatFieldsProps> = ({ words, problems, onChange }) => {
  const { guildhall } = useSession();
  const first = useFocusAtStart();
  const chosen: readonly NamedPerson[] = words.host === '' ? [] : [{ key: personKey(words.host), name: words.hostName }];
  return (
    <>
      <CountedTextField label={strings.topic} required componentRef={first} value={words.topic} limit={sessionLimits.topic} problem={problems.topic} onChange={topic => onChange({ topic })} />
      <CountedTextField
        label={strings.about}
        description={strings.aboutHint}
        multiline
        value={words.about}
        limit={sessionLimits.about}
        problem={problems.about}
        onChange={about => onChange({ about })}
      />
      <PeoplePicker
        label={strings.host}
        hint={strings.hostHint}
        limit={1}
        required
        chosen={chosen}
        find={guildhall.findPeople}
        problem={problems.host}
        onChange={([person]) => onChange({ host: person?.key ?? '', hostName: person?.name ?? '' })}
      />
      <CountedTextField
        label={strings.placeLabel}
        description={strings.placeHint}
        value={words.place}
        limit={sessionLimits.place}
        problem={problems.place}
        onChange={place => onChange({ place })}
      />
    </>
  );
};
