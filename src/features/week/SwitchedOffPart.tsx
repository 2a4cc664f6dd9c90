import * as React from 'react';
import { Text } from '@fluentui/react';
import type { WeekAnswer } from '../../domain/week/weekAnswers';
import { answeringWeek, switchedOff } from '../../domain/week/weekAnswers';
import { weekRuleKeys } from '../../domain/week/weekRules';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useAddEntry } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';
import { useWeekStyles } from './useWeekStyles';
import type { WeekProps } from './week';
import { WeekPart } from './WeekPart';

/** What this community said is not for it, with the reason, and how to be asked again. Nothing where all is on. */
export const SwitchedOffPart: React.FunctionComponent<Pick<WeekProps, 'facts' | 'onDone'>> = ({ facts: { answers }, onDone }) => {
  const { locale } = useSession();
  const styles = useWeekStyles();
  const off = React.useMemo(() => weekRuleKeys.flatMap(rule => switchedOff(answers, rule) ?? []), [answers]);
  const nameOf = usePeopleNames(React.useMemo(() => off.map(({ by }) => by), [off]));
  const again = useAddEntry<[answer: WeekAnswer]>('acts', ({ rule }) => answeringWeek(rule, 'again', []), () => onDone(strings.told.again));
  if (off.length === 0) return null;
  return (
    <WeekPart heading={strings.switchedOff}>
      <ul className={styles.list}>
        {off.map(answer => (
          <li key={answer.rule}>
            <Text block className={styles.term}>
              {strings.rules[answer.rule]}
            </Text>
            <Text block>{strings.switchedOffBy({ name: nameOf(answer.by), day: formatDay(answer.at, locale), reason: answer.reason })}</Text>
            <Button kind="action" text={strings.again} ariaLabel={strings.answerTo({ answer: strings.again, title: strings.rules[answer.rule] })} disabled={again.isBusy} allowDisabledFocus onClick={() => again.start(answer)} />
          </li>
        ))}
      </ul>
      <ActFailure act={again} what={strings.yourAnswer} />
    </WeekPart>
  );
};
