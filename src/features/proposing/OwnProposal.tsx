import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { mayDo } from '../../domain/permission/mayDo';
import type { ProposalStanding } from '../../domain/proposal/proposalStanding';
import { isUndecided } from '../../domain/proposal/proposalStanding';
import { Button } from '../../ui/controls/Button';
import { InlineQuestion } from '../../ui/InlineQuestion';
import { useSession } from '../../ui/session';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { weatherWords } from '../../ui/weatherWords';
import type { ProposalScreenProps } from './ProposalScreen';
import { strings } from './proposalStrings';
import { SendingFailure } from './SendingFailure';
import type { Sending } from './useSending';

export interface OwnProposalProps extends Pick<ProposalScreenProps, 'proposal' | 'isNewest' | 'onRevise'> {
  readonly standing: ProposalStanding;
  readonly sending: Sending;
}

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: 8 } });

/** What whoever proposed it can do: change it, take it back. */
export const OwnProposal: React.FunctionComponent<OwnProposalProps> = ({ proposal, standing, isNewest, sending, onRevise }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const [isAsking, setIsAsking] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isAsking);
  const situation = { proposal, standing, now: Date.now() };
  const mayWithdraw = mayDo('withdrawProposal', actor, situation);
  const isBusy = sending.underway?.kind === 'withdraw';
  const handleGo = (): void => {
    setIsAsking(false);
    sending.send({ kind: 'withdraw' });
  };
  if (!mayDo('reviseProposal', actor, situation)) return null;
  return (
    <>
      {isAsking && mayWithdraw ? (
        <InlineQuestion question={strings.withdrawQuestion} stay={strings.keepIt} go={strings.withdraw} onStay={() => setIsAsking(false)} onGo={handleGo} />
      ) : (
        <div className={styles.root}>
          <Button
            text={isUndecided(standing) ? strings.revise : strings.proposeAgain}
            title={isNewest ? undefined : weatherWords.readFirst}
            onClick={() => onRevise(proposal)}
            disabled={!isNewest || isBusy}
            allowDisabledFocus
          />
          {mayWithdraw && (
            <Button
              elementRef={button}
              text={isBusy ? strings.sending : strings.withdraw}
              onClick={() => setIsAsking(true)}
              disabled={isBusy}
              allowDisabledFocus
            />
          )}
        </div>
      )}
      <SendingFailure sending={sending} kinds={['withdraw']} />
    </>
  );
};
