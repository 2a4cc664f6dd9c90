import * as React from 'react';
import { ChoiceGroup, Dropdown, TextField } from '@fluentui/react';
import type { LocalDay } from '../../domain/session/localTime';
import { asIfUtc, parseDay } from '../../domain/session/localTime';
import type { Rhythm } from '../../domain/session/repeats';
import { dayOfMonth, rhythms, weekdayOfMonth } from '../../domain/session/repeats';
import { useSession } from '../../ui/session';
import type { PlanProblems, PlanWords } from './planWords';
import { strings } from './strings';

type Repeating = Pick<PlanWords, 'every' | 'endsBy' | 'count' | 'lastDay'>;

export interface RepeatFieldsProps {
  readonly words: Repeating & Pick<PlanWords, 'day'>;
  readonly problems: PlanProblems;
  readonly onChange: (change: Partial<Repeating>) => void;
}

/** How a rhythm is called for a series that begins on a day. */
function rhythmInWords(every: Rhythm, first: LocalDay, locale: string): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(asIfUtc({ day: first, minute: 0 }));
  const { nth } = weekdayOfMonth(first);
  const day = dayOfMonth(first);
  if (every === 'monthlyByDay') return day === 'last' ? strings.monthlyOnLast : strings.monthlyByDay(day);
  if (every === 'monthlyByWeekday' || every === 'quarterly') return strings[every](nth, weekday);
  return strings[every](weekday);
}

/** Whether and how a session comes again, and until when. */
export const RepeatFields: React.FunctionComponent<RepeatFieldsProps> = ({ words, problems, onChange }) => {
  const { locale } = useSession();
  const first = parseDay(words.day);
  const options = [
    { key: '', text: strings.once },
    ...rhythms.map(every => ({ key: every, text: first === undefined ? strings.series[every] : rhythmInWords(every, first, locale) }))
  ];
  const day = first === undefined ? 1 : dayOfMonth(first);
  const isShort = words.every === 'monthlyByDay' && day !== 'last' && day > 28;
  return (
    <>
      <Dropdown label={strings.repeats} selectedKey={words.every} options={options} onChange={(_event, option) => option !== undefined && onChange({ every: String(option.key) })} />
      {isShort && <span>{strings.shortMonths}</span>}
      {words.every !== '' && (
        <ChoiceGroup
          label={strings.ends}
          selectedKey={words.endsBy}
          options={[
            { key: 'after', text: strings.endsAfter },
            { key: 'on', text: strings.endsOn }
          ]}
          onChange={(_event, option) => option !== undefined && onChange({ endsBy: option.key })}
        />
      )}
      {words.every !== '' && words.endsBy !== 'on' && (
        <TextField
          label={strings.count}
          type="number"
          min={2}
          max={60}
          value={words.count}
          errorMessage={problems.count}
          validateOnLoad={false}
          onChange={(_event, count = '') => onChange({ count })}
        />
      )}
      {words.every !== '' && words.endsBy === 'on' && (
        <TextField label={strings.lastDay} type="date" value={words.lastDay} errorMessage={problems.lastDay} validateOnLoad={false} onChange={(_event, lastDay = '') => onChange({ lastDay })} />
      )}
    </>
  );
};
