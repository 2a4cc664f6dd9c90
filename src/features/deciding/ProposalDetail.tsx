import * as React from 'react';
import type { PersonKey } from '../../domain/identity';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { verdictsOn } from '../../domain/proposal/proposalStanding';
import type { Verdicts } from '../../domain/community/verdicts';
import { AnswerForm } from './AnswerForm';
import { Conversation } from './Conversation';
import { useDesk } from './desk';
import { ProposalWords } from './ProposalWords';
import { SimilarOnes } from './SimilarOnes';
import { Supporters } from './Supporters';
import { useDecidingStyles } from './useDecidingStyles';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { WhoRunsIt } from './WhoRunsIt';

export interface ProposalDetailProps {
  readonly proposal: Proposal;
  readonly onDecided: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Everything an approver looks at before deciding on a proposal, and the decision below it. */
export const ProposalDetail: React.FunctionComponent<ProposalDetailProps> = ({ proposal, onDecided, onClose }) => {
  const styles = useDecidingStyles();
  const { verdicts } = useDesk();
  const [openedRow] = React.useState(() => newestVersion(proposal).row);
  const nameOf = usePeopleNames([...speakers(proposal, verdicts), ...named(proposal)]);
  return (
    <div className={styles.parts}>
      <ProposalWords proposal={proposal} openedRow={openedRow} nameOf={nameOf} />
      <SimilarOnes proposal={proposal} />
      <Supporters supporters={proposal.supporters} />
      <WhoRunsIt proposal={proposal} nameOf={nameOf} />
      <Conversation proposal={proposal} nameOf={nameOf} />
      <AnswerForm proposal={proposal} openedRow={openedRow} nameOf={nameOf} onDecided={onDecided} onClose={onClose} />
    </div>
  );
};

function speakers(proposal: Proposal, verdicts: Verdicts): readonly PersonKey[] {
  return [proposal.proposer, ...verdictsOn(proposal, verdicts).map(({ by }) => by)];
}

/** Whoever a version names for a role. What a proposal calls them is not believed: anybody writes one. */
function named({ versions }: Proposal): readonly PersonKey[] {
  return versions.flatMap(({ manager, deputies, sponsor }) => [manager, ...deputies, ...(sponsor === undefined ? [] : [sponsor])].map(({ key }) => key));
}
