import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { lastHeld } from '../../domain/session/occurrences';
import { hostOffers } from '../../domain/session/hostOffers';
import { sessionLimits } from '../../domain/session/session';
import { offeringToHost } from '../../domain/session/sessionRows';
import { monthOf } from '../../domain/time';
import { Button } from '../../ui/controls/Button';
import { EntryActions } from '../../ui/EntryActions';
import { formatMonth } from '../../ui/format';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { TextForm } from '../../ui/TextForm';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { PlanFormLater } from './later';
import { strings } from './strings';
import type { Sessions } from './useSessions';

export interface QuietSessionsProps {
  readonly may: Sessions;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, alignItems: 'stretch', minWidth: 0 } });

/** Nothing is planned: since when, and what the person at the screen can do about it. */
export const QuietSessions: React.FunctionComponent<QuietSessionsProps> = ({ may, onDone }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [isOpen, setIsOpen] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isOpen);
  const last = lastHeld(may.sessions, may.now);
  const finish = (told: string): void => {
    setIsOpen(false);
    onDone(told);
  };
  const close = (): void => setIsOpen(false);
  const sentence = last === undefined ? strings.quietNever : strings.quietSince(formatMonth(monthOf(last.occurrence.start), locale));
  return (
    <div className={styles.root}>
      <Text>{may.isOver ? strings.quietEnded : sentence}</Text>
      {may.mayPlan && !isOpen && (
        <div>
          <Button kind="primary" elementRef={button} text={strings.plan} onClick={() => setIsOpen(true)} />
        </div>
      )}
      {may.mayPlan && isOpen && (
        <React.Suspense fallback={<LoadingLines />}>
          <PlanFormLater onDone={finish} onClose={close} />
        </React.Suspense>
      )}
      {!may.mayPlan && may.takesPart && <OfferToHost may={may} onDone={onDone} />}
      {!may.mayPlan && !may.takesPart && !may.isOver && <Text>{strings.joinFirst}</Text>}
    </div>
  );
};

/** A member offers to host, and sees the offer until it is taken up. */
const OfferToHost: React.FunctionComponent<QuietSessionsProps> = ({ may, onDone }) => {
  const { actor } = useSession();
  const { contributions, hidden, community } = useSpace();
  const [isOpen, setIsOpen] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isOpen);
  const own = hostOffers(contributions, hidden, may.sessions, { hosts: community.hosts ?? [], now: may.now }).find(({ author }) => author === actor.key);
  if (own !== undefined) {
    return (
      <div>
        <Text>{strings.offered(own.says.text)}</Text>
        <EntryActions entry={own} title={own.says.text} onDone={onDone} />
      </div>
    );
  }
  if (!isOpen) {
    return (
      <div>
        <Button elementRef={button} text={strings.couldHost} onClick={() => setIsOpen(true)} />
      </div>
    );
  }
  return (
    <TextForm
      label={strings.couldHost}
      field={strings.offer}
      hint={strings.offerHint}
      limit={sessionLimits.offer}
      missing={strings.offerMissing}
      what={strings.offerWhat}
      submit={strings.offerSubmit}
      submitting={strings.offering}
      log="contributions"
      name="offer to host"
      toEntry={offeringToHost}
      onAdded={() => {
        setIsOpen(false);
        onDone(strings.offerTold);
      }}
      onClose={() => setIsOpen(false)}
    />
  );
};
