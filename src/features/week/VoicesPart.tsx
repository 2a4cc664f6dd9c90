import * as React from 'react';
import { Text } from '@fluentui/react';
import type { PersonKey } from '../../domain/identity';
import type { Voices } from '../../domain/week/voices';
import { voicesOf } from '../../domain/week/voices';
import { Button } from '../../ui/controls/Button';
import { formatList, formatPercent } from '../../ui/format';
import { useSession } from '../../ui/session';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';
import { useWeekStyles } from './useWeekStyles';
import type { WeekProps } from './week';
import { WeekPart } from './WeekPart';

const words = strings.voices;

/** Who carries the conversation, for its keepers: in bands, without names until somebody asks for them. */
export const VoicesPart: React.FunctionComponent<Pick<WeekProps, 'facts'>> = ({ facts }) => {
  const { locale } = useSession();
  const [isNamed, setIsNamed] = React.useState(false);
  const voices = React.useMemo(() => voicesOf(facts), [facts]);
  return (
    <WeekPart heading={words.heading} about={words.about}>
      {voices === undefined ? (
        <Text>{words.tooFew}</Text>
      ) : (
        <>
          <Text>{words[voices.carried](voices)}</Text>
          <Text>{keepersInWords(voices, locale)}</Text>
          <div>
            <Button kind="action" text={isNamed ? words.hideNames : words.showNames} aria-expanded={isNamed} onClick={() => setIsNamed(!isNamed)} />
          </div>
          {isNamed && <Names voices={voices} />}
        </>
      )}
    </WeekPart>
  );
};

function keepersInWords({ keepers = 0, keepersBefore }: Voices, locale: string): string {
  const share = formatPercent(Math.round(keepers * 100) / 100, locale);
  return keepersBefore === undefined ? words.keepersNow({ share }) : words.keepers({ share, before: formatPercent(Math.round(keepersBefore * 100) / 100, locale) });
}

const Names: React.FunctionComponent<{ readonly voices: Voices }> = ({ voices: { carrying, hosts, next } }) => {
  const { locale } = useSession();
  const styles = useWeekStyles();
  const nameOf = usePeopleNames(React.useMemo(() => [...carrying, ...hosts, ...next], [carrying, hosts, next]));
  const groups: readonly (readonly [string, readonly PersonKey[]])[] = [
    [words.carrying, carrying],
    [words.hosts, hosts],
    [words.next, next]
  ];
  return (
    <dl className={styles.facts}>
      {groups.map(([term, people]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{people.length === 0 ? words.nobody : formatList(people.map(nameOf).sort((a, b) => a.localeCompare(b, locale)), locale)}</dd>
        </div>
      ))}
    </dl>
  );
};
