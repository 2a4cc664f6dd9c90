import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { PersonKey } from '../../domain/identity';
import type { LogRow } from '../../domain/log/logRow';
import { isMember } from '../../domain/membership/isMember';
import type { Fortnight } from '../../domain/people/fortnight';
import { fortnightEnd } from '../../domain/people/fortnight';
import { answerMeeting, answerOf, bothAgree } from '../../domain/people/meeting';
import { ActFailure } from '../../ui/ActFailure';
import { Skeleton } from '../../ui/controls/Skeleton';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatUtcDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useAddEntry, useSpace } from '../../ui/space';
import { useKept } from '../../ui/useKept';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useRead } from '../../ui/useRead';
import { strings } from './meetingStrings';
import { ReachPartner } from './ReachPartner';

export interface MeetingPartnerProps {
  readonly rows: readonly LogRow[];
  readonly fortnight: Fortnight;
  readonly partner: PersonKey;
  /** The two lines of the partner; undefined where there are none. */
  readonly introduction: string | undefined;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0, overflowWrap: 'anywhere' },
  words: { whiteSpace: 'pre-line', color: semanticColors.bodySubtext },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 }
}));

/** Whom one may meet this fortnight, once it is known that the person is still here. */
export const MeetingPartner: React.FunctionComponent<MeetingPartnerProps> = props => {
  const { fortnight, partner } = props;
  const { locale } = useSession();
  const { community } = useSpace();
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => guildhall.readMembershipsOf(partner), [partner]));
  if (loaded.state === 'loading') return <Skeleton width="60%" />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />;
  const membership = loaded.value.get(community.key);
  if (membership === undefined || !isMember(community, membership)) return <Text>{strings.partnerLeft(formatUtcDay(fortnightEnd(fortnight), locale))}</Text>;
  return <Partner {...props} />;
};

const Partner: React.FunctionComponent<MeetingPartnerProps> = ({ rows, fortnight, partner, introduction, onDone }) => {
  const { actor, locale } = useSession();
  const styles = useStyles();
  const name = usePeopleNames([partner])(partner);
  const isAgreed = bothAgree(rows, fortnight, [actor.key, partner]);
  const date = formatUtcDay(fortnightEnd(fortnight), locale);
  return (
    <div className={styles.root}>
      <Text>{strings.drawn(name, date)}</Text>
      {introduction !== undefined && (
        <Text dir="auto" className={styles.words}>
          {introduction}
        </Text>
      )}
      {isAgreed ? (
        <ReachPartner partner={partner} name={name} />
      ) : (
        <OwnAnswer answer={answerOf(rows, fortnight, actor.key, partner)} fortnight={fortnight} partner={partner} name={name} onDone={onDone} />
      )}
    </div>
  );
};

interface OwnAnswerProps {
  /** What one answered by a row; undefined while nothing. */
  readonly answer: boolean | undefined;
  readonly fortnight: Fortnight;
  readonly partner: PersonKey;
  readonly name: string;
  readonly onDone: (told: string) => void;
}

/**
 * Yes is a row; no is none, and stays on this device: colleagues can look up rows. Only a yes that was given needs a row
 * that takes it back. What the other one said is not told before both said yes.
 */
const OwnAnswer: React.FunctionComponent<OwnAnswerProps> = ({ answer, fortnight, partner, name, onDone }) => {
  const { locale } = useSession();
  const { community } = useSpace();
  const styles = useStyles();
  const kept = useKept(`${community.key} meeting`, value => (typeof value === 'number' ? value : undefined));
  const [satOut, setSatOut] = React.useState(kept.before?.value);
  const sitOut = (): void => {
    setSatOut(fortnight);
    kept.keep(fortnight);
    onDone(strings.saidNo);
  };
  const act = useAddEntry<[isYes: boolean]>(
    'contributions',
    isYes => answerMeeting(fortnight, partner, isYes),
    isYes => onDone(isYes ? strings.saidYes(name) : strings.tookBack)
  );
  const button = { disabled: act.isBusy, allowDisabledFocus: true } as const;
  const isOut = answer === false || (answer === undefined && satOut === fortnight);
  return (
    <>
      {answer === true && <Text>{strings.yesWaits(name)}</Text>}
      {isOut && <Text>{strings.restful(formatUtcDay(fortnightEnd(fortnight), locale))}</Text>}
      <div className={styles.buttons}>
        {answer === true && <Button {...button} text={strings.takeBack} onClick={() => act.start(false)} />}
        {isOut && <Button {...button} text={strings.rethink} onClick={() => act.start(true)} />}
        {answer !== true && !isOut && (
          <>
            <Button kind="primary" {...button} text={strings.yes} ariaLabel={strings.yesTo(name)} onClick={() => act.start(true)} />
            <Button {...button} text={strings.no} ariaLabel={strings.noTo(name)} onClick={sitOut} />
          </>
        )}
      </div>
      <ActFailure act={act} what={strings.answerWhat} />
    </>
  );
};
