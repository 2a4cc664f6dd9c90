import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { strings } from './proposalStrings';
import type { StandingWords } from './standingInWords';
import type { Sending } from './useSending';

export interface ConfirmHoursProps {
  readonly proposal: Proposal;
  readonly words: StandingWords;
  readonly sending: Sending;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, alignItems: 'flex-start' } });

/** The sponsor grants the hours of the newest version, by a row of the sponsor's own. */
export const ConfirmHours: React.FunctionComponent<ConfirmHoursProps> = ({ proposal, words, sending }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const { row, hours, termMonths, manager } = newestVersion(proposal);
  const isConfirmed = proposal.confirmed.some(({ person, version }) => person === actor.key && version === row);
  const isBusy = sending.underway?.kind === 'confirmHours';
  return (
    <div className={styles.root}>
      <Text>{strings.confirmQuestion(hours, words.nameOf(manager.key) ?? manager.name, termMonths)}</Text>
      {isConfirmed ? (
        <Text role="status">{strings.youConfirmed}</Text>
      ) : (
        <Button
          kind="primary"
          text={isBusy ? strings.sending : strings.confirm}
          onClick={() => sending.send({ kind: 'confirmHours', version: row, hours })}
          disabled={isBusy}
          allowDisabledFocus
        />
      )}
    </div>
  );
};
