import * as React from 'react';
import { Text } from '@fluentui/react';
import { countNewcomers, newcomerPaths } from '../../domain/week/newcomers';
import { rhythmOf, waitingByAge } from '../../domain/week/rhythm';
import type { WeekFacts } from '../../domain/week/weekFacts';
import { formatList, formatMonth } from '../../ui/format';
import { useSession } from '../../ui/session';
import { RhythmStrip } from './RhythmStrip';
import { strings } from './strings';
import { useWeekStyles } from './useWeekStyles';
import type { WeekProps } from './week';
import { WeekPart } from './WeekPart';

const words = strings.rhythm;

/** How a community lives by its own rhythm: silence, sessions kept, newcomers, questions by age, departments, and reading as far as its report tells. */
export const RhythmPart: React.FunctionComponent<Pick<WeekProps, 'facts'>> = ({ facts }) => {
  const { locale } = useSession();
  const styles = useWeekStyles();
  const rhythm = React.useMemo(() => rhythmOf(facts), [facts]);
  const newcomers = React.useMemo(() => countNewcomers(newcomerPaths(facts), facts.now), [facts]);
  const { silentDays } = rhythm;
  const readers = facts.entry.life?.readers;
  const told: readonly (readonly [term: string, text: string])[] = [
    [words.sessions, words.kept(rhythm)],
    [words.newcomers, [words.came(newcomers), words.cameBack(newcomers)].filter(Boolean).join(' ')],
    [words.waiting, waitingInWords(facts, locale)],
    [words.departments, departmentsInWords(facts, locale)],
    ...(readers === undefined ? [] : [[words.reading, words.readers({ month: formatMonth(readers.month, locale), people: readers.people })] as const])
  ];
  return (
    <WeekPart heading={words.heading}>
      <Text>{silentDays === undefined ? words.neverHeard : words.silence({ days: silentDays, rhythm: facts.entry.practice.cadence })}</Text>
      <RhythmStrip weeks={rhythm.weeks} />
      <dl className={styles.facts}>
        {told.map(([term, text]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{text}</dd>
          </div>
        ))}
      </dl>
    </WeekPart>
  );
};

function waitingInWords(facts: WeekFacts, locale: string): string {
  const [days = 0, week = 0, month = 0, longer = 0] = waitingByAge(facts);
  const { ages } = words;
  const told = ([[days, ages.days], [week, ages.week], [month, ages.month], [longer, ages.longer]] as const).filter(([count]) => count > 0).map(([count, say]) => say({ count }));
  return told.length === 0 ? words.noneWaiting : formatList(told, locale);
}

function departmentsInWords({ entry: { life }, organisation }: WeekFacts, locale: string): string {
  const present = life?.present;
  if (present === undefined || organisation === undefined) return words.noneKnown;
  const here = organisation.departments.filter(({ key }) => present.departments.includes(key));
  const units = new Set(here.map(({ unit }) => unit));
  // Neighbours only: a list of all that are not there would be the whole company.
  const absent = organisation.departments.filter(({ key, unit }) => units.has(unit) && !present.departments.includes(key));
  const names = (departments: typeof here): string => formatList(departments.map(({ title }) => title), locale);
  return [
    ...(here.length === 0 ? [words.noneKnown] : [words.present({ year: present.year, names: names(here) })]),
    ...(absent.length === 0 ? [] : [words.absent({ names: names(absent) })])
  ].join(' ');
}
