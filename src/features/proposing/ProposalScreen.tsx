import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Directory } from '../../domain/directory/directory';
import { verdictsByKey } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { mayDo } from '../../domain/permission/mayDo';
import type { Proposal } from '../../domain/proposal/proposal';
import { standingOf } from '../../domain/proposal/proposalStanding';
import { Notice } from '../../ui/controls/Notice';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import type { Standing } from '../../ui/standing';
import { ApprovedActions } from './ApprovedActions';
import { NamedAnswers } from './NamedAnswers';
import { OwnProposal } from './OwnProposal';
import { ProposalAnswers } from './ProposalAnswers';
import { ProposalHeader } from './ProposalHeader';
import { ProposalPeople } from './ProposalPeople';
import { ProposalSupporters } from './ProposalSupporters';
import { strings } from './proposalStrings';
import { ProposalWords } from './ProposalWords';
import { ReplyForm } from './ReplyForm';
import { SupportControl } from './SupportControl';
import { useSending } from './useSending';
import { everybodyIn, useStandingWords } from './useStandingWords';
import type { Supports } from './useSupports';

export interface ProposalScreenProps {
  readonly proposal: Proposal;
  readonly directory: Directory;
  readonly units: readonly BusinessUnit[];
  readonly supports: Supports;
  /** Whether the proposal was read a moment ago; what is older is shown, and not changed. */
  readonly isNewest: boolean;
  /** Whether it was sent just now. */
  readonly isSent: boolean;
  readonly standingOf: (community: CommunityKey) => Standing | undefined;
  readonly onJoin: (community: CommunityKey) => void;
  readonly onOpen: (community: CommunityKey) => void;
  readonly onRevise: (proposal: Proposal) => void;
  /** Resolves when the screen shows what was added. */
  readonly onChanged: () => Promise<unknown>;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 16 },
  body: { display: 'flex', flexWrap: 'wrap', gap: 32, alignItems: 'flex-start', marginBlockStart: 8 },
  main: { flex: '2 1 320px', minWidth: 0, display: 'flex', flexDirection: 'column', gap: 24 },
  side: { flex: '1 1 260px', minWidth: 0, display: 'flex', flexDirection: 'column', gap: 24 }
});

/** A proposal: its words, the people it names, who supports it, where it stands, and what the person at the screen can do. */
export const ProposalScreen: React.FunctionComponent<ProposalScreenProps> = props => {
  const { proposal, directory, units, supports, isSent, onChanged } = props;
  const { actor } = useSession();
  const styles = useStyles();
  const [now] = React.useState(Date.now);
  const verdicts = React.useMemo(() => verdictsByKey(directory.verdicts), [directory.verdicts]);
  const standing = React.useMemo(() => standingOf(proposal, verdicts), [proposal, verdicts]);
  const each = { proposal, standing };
  const words = useStandingWords([each], directory.entries, units, now, everybodyIn(proposal, verdicts));
  const sending = useSending(proposal.key, onChanged);
  const situation = { proposal, standing, now };
  const isOwn = proposal.proposer === actor.key;
  return (
    <article aria-label={strings.what} className={styles.root}>
      <ProposalHeader {...each} words={words} />
      {isSent && <Notice kind="success">{strings.sent}</Notice>}
      {standing.state === 'approved' && <ApprovedActions {...props} community={standing.verdict.community} />}
      {standing.state === 'asked' && mayDo('replyToQuestion', actor, situation) && (
        <ReplyForm key={standing.question.id} proposal={proposal} question={standing.question} onSent={onChanged} />
      )}
      <NamedAnswers {...each} words={words} sending={sending} entries={directory.entries} />
      {!isOwn && mayDo('supportProposal', actor, situation) && <SupportControl proposal={proposal} supports={supports} />}
      <OwnProposal {...props} standing={standing} sending={sending} />
      <div className={styles.body}>
        <div className={styles.main}>
          <ProposalWords proposal={proposal} entries={directory.entries} />
          <ProposalAnswers proposal={proposal} verdicts={verdicts} words={words} />
        </div>
        <div className={styles.side}>
          <ProposalPeople proposal={proposal} words={words} />
          <ProposalSupporters proposal={proposal} departments={supports.departments} words={words} />
        </div>
      </div>
      <LiveMessage message={supports.outcome === undefined ? '' : strings.told[supports.outcome.kind](supports.outcome.title)} />
    </article>
  );
};
