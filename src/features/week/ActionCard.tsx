import * as React from 'react';
import { css, getId, Text } from '@fluentui/react';
import type { NextAction } from '../../domain/week/nextAction';
import type { WeekVerdict } from '../../domain/week/weekAnswers';
import { answeringWeek } from '../../domain/week/weekAnswers';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { useAddEntry } from '../../ui/space';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { ActionStep } from './ActionStep';
import { actionInWords } from './actionInWords';
import { NotForUsForm } from './NotForUsForm';
import { strings } from './strings';
import { useWeekStyles } from './useWeekStyles';
import type { WeekProps } from './week';

export interface ActionCardProps extends WeekProps {
  readonly action: NextAction;
  readonly nameOf: PeopleNames;
}

/** Rules by which somebody else waits. */
const waits: readonly NextAction['rule'][] = ['admitPeople', 'answerQuestions'];

/** One thing to do: what, why, the evidence, one button, and how to say that it is done, not now, or not for this community. */
export const ActionCard: React.FunctionComponent<ActionCardProps> = ({ action, nameOf, ...props }) => {
  const { facts, onDone } = props;
  const { actor, locale } = useSession();
  const styles = useWeekStyles();
  const [id] = React.useState(() => getId('action'));
  const [isRefusing, setIsRefusing] = React.useState(false);
  const answer = useAddEntry<[verdict: WeekVerdict]>(
    'acts',
    verdict => answeringWeek(action.rule, verdict, action.items),
    verdict => onDone(strings.told[verdict])
  );
  const words = actionInWords(action, { entry: facts.entry, nameOf, me: actor.key, now: facts.now, locale });
  const offer = (text: string, onClick: () => void): React.ReactElement => (
    <Button kind="action" text={text} ariaLabel={strings.answerTo({ answer: text, title: words.title })} disabled={answer.isBusy} allowDisabledFocus onClick={onClick} />
  );
  return (
    <article className={css(styles.card, waits.includes(action.rule) && styles.waiting)} aria-labelledby={id}>
      <Text block as="h3" id={id} variant="mediumPlus" className={styles.title}>
        {words.title}
      </Text>
      <Text block as="p" className={styles.text}>
        {words.why}
      </Text>
      <Text block as="p" variant="small" className={css(styles.text, styles.quiet, styles.grow)}>
        {words.evidence}
      </Text>
      <div className={styles.buttons}>
        <ActionStep {...props} action={action} nameOf={nameOf} text={words.act} title={words.title} />
      </div>
      {isRefusing ? (
        <NotForUsForm rule={action.rule} items={action.items} onAdded={() => onDone(strings.told.notForUs)} onClose={() => setIsRefusing(false)} />
      ) : (
        <div className={styles.buttons}>
          {offer(strings.done, () => answer.start('done'))}
          {offer(strings.later, () => answer.start('later'))}
          {offer(strings.notForUs, () => setIsRefusing(true))}
        </div>
      )}
      <ActFailure act={answer} what={strings.yourAnswer} />
    </article>
  );
};
