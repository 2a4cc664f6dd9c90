import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { newestVersion } from '../../domain/proposal/proposal';
import type { StandingProposal } from '../../domain/proposal/proposalsFor';
import { useSession } from '../../ui/session';
import { AgreeToRole } from './AgreeToRole';
import { ConfirmHours } from './ConfirmHours';
import { HoursOverAll } from './HoursOverAll';
import { SendingFailure } from './SendingFailure';
import type { StandingWords } from './standingInWords';
import type { Sending } from './useSending';

export interface NamedAnswersProps extends StandingProposal {
  readonly words: StandingWords;
  readonly sending: Sending;
  readonly entries: readonly DirectoryEntry[];
}

const useStyles = makeStyles(({ effects, palette }) => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 12,
    padding: 16,
    borderRadius: effects.roundedCorner6,
    border: `1px solid ${palette.themePrimary}`
  }
}));

/** What whoever is named is asked: to take the role, to grant the hours. The hours over all communities stand beside it. */
export const NamedAnswers: React.FunctionComponent<NamedAnswersProps> = ({ proposal, standing, words, sending, entries }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const situation = { proposal, standing, now: words.now };
  const { manager, hours, revives } = newestVersion(proposal);
  const isManager = manager.key === actor.key;
  const duties = { hours, entries, ...(revives !== undefined && { except: revives }) };
  return (
    <>
      {mayDo('agreeToRole', actor, situation) && (
        <section className={styles.root}>
          <AgreeToRole proposal={proposal} sending={sending} />
          <HoursOverAll {...duties} hours={isManager ? hours : 0} person={actor} />
          <SendingFailure sending={sending} kinds={['agreement']} />
        </section>
      )}
      {mayDo('confirmHours', actor, situation) && (
        <section className={styles.root}>
          <ConfirmHours proposal={proposal} words={words} sending={sending} />
          <HoursOverAll {...duties} person={{ key: manager.key, name: words.nameOf(manager.key) ?? manager.name }} />
          <SendingFailure sending={sending} kinds={['confirmHours']} />
        </section>
      )}
    </>
  );
};
