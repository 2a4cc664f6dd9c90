import * as React from 'react';
import { css, Text } from '@fluentui/react';
import type { HelpCall } from '../../domain/week/helpCalls';
import { answeringHelp } from '../../domain/week/helpCalls';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { formatAgo } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useAddEntry, useSpace } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';
import { useWeekStyles } from './useWeekStyles';

const words = strings.time;

export interface HelpNoteProps {
  readonly call: HelpCall;
  readonly now: number;
  readonly onDone: (told: string) => void;
}

/** That somebody of those who run the community needs help, with one button to say that one helps. */
export const HelpNote: React.FunctionComponent<HelpNoteProps> = ({ call, now, onDone }) => {
  const { actor, locale } = useSession();
  const { community } = useSpace();
  const styles = useWeekStyles();
  const nameOf = usePeopleNames(React.useMemo(() => [call.by], [call.by]));
  const answer = useAddEntry('acts', () => answeringHelp(call.id), () => onDone(words.answered));
  return (
    <div className={css(styles.card, styles.waiting)}>
      <Text block className={styles.title}>
        {words.callOf({ name: nameOf(call.by), title: community.charter.title })}
      </Text>
      <Text block className={styles.text}>
        {call.text === '' ? formatAgo(call.at, now, locale) : words.callSince({ when: formatAgo(call.at, now, locale), text: call.text })}
      </Text>
      <div className={styles.buttons}>
        <Button kind="primary" text={call.by === actor.key ? words.notNeeded : words.iHelp} disabled={answer.isBusy} allowDisabledFocus onClick={() => answer.start()} />
      </div>
      <ActFailure act={answer} what={words.yourCall} />
    </div>
  );
};
