import * as React from 'react';
import { Text } from '@fluentui/react';
import { sinceThen } from '../../domain/week/sinceThen';
import { formatAgo } from '../../ui/format';
import { useSession } from '../../ui/session';
import { strings } from './strings';
import { useWeekStyles } from './useWeekStyles';
import type { WeekProps } from './week';
import { WeekPart } from './WeekPart';

/** What followed what keepers did lately; nothing where they did nothing. */
export const SinceThenPart: React.FunctionComponent<Pick<WeekProps, 'facts'>> = ({ facts }) => {
  const { locale } = useSession();
  const styles = useWeekStyles();
  const followed = React.useMemo(() => sinceThen(facts), [facts]);
  if (followed.length === 0) return null;
  return (
    <WeekPart heading={strings.sinceThen.heading} about={strings.sinceThen.about}>
      <ul className={styles.list}>
        {followed.map(({ answer, of, now }) => (
          <li key={answer.id}>
            <Text block className={styles.term}>
              {strings.sinceThen.when({ what: strings.rules[answer.rule], when: formatAgo(answer.at, facts.now, locale) })}
            </Text>
            <Text block>{strings.sinceThen[answer.rule]({ of, now })}</Text>
          </li>
        ))}
      </ul>
    </WeekPart>
  );
};
