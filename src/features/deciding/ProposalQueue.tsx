import * as React from 'react';
import { Text } from '@fluentui/react';
import type { CommunityKey } from '../../domain/identity';
import { mayDo } from '../../domain/permission/mayDo';
import { newestVersion } from '../../domain/proposal/proposal';
import { standingOf } from '../../domain/proposal/proposalStanding';
import type { WaitingProposal } from '../../domain/proposal/waitingProposals';
import { hasWaitedLong, waitingProposals } from '../../domain/proposal/waitingProposals';
import { workingDaysBetween } from '../../domain/workingDays';
import { lazyPart } from '../../ui/lazyPart';
import { useSession } from '../../ui/session';
import { useDesk } from './desk';
import { QueueItem } from './QueueItem';
import { QueueSection } from './QueueSection';
import { proposalStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { usePeopleNames } from '../../ui/usePeopleNames';

const ProposalDetail = lazyPart(async () => (await import('./ProposalDetail')).ProposalDetail);

/** The proposals that wait for this person, the longest waiting first. One that is open stays, whatever becomes of it. */
export const ProposalQueue: React.FunctionComponent = () => {
  const styles = useDecidingStyles();
  const [open, setOpen] = React.useState<CommunityKey>();
  const [told, setTold] = React.useState('');
  const waiting = useWaiting(open);
  const nameOf = usePeopleNames(waiting.map(({ proposal }) => proposal.proposer));
  return (
    <QueueSection heading={words.heading} told={told}>
      {waiting.length === 0 && <Text className={styles.quiet}>{words.none}</Text>}
      <ul className={styles.list}>
        {waiting.map(each => (
          <ProposalItem
            key={each.proposal.key}
            waiting={each}
            nameOf={nameOf}
            isOpen={open === each.proposal.key}
            onToggle={isOpen => {
              setTold('');
              setOpen(isOpen ? each.proposal.key : undefined);
            }}
            onDecided={sentence => {
              setOpen(undefined);
              setTold(sentence);
            }}
          />
        ))}
      </ul>
    </QueueSection>
  );
};

/** What waits for the person, and the one that is open, in its place, although somebody decided on it meanwhile. */
function useWaiting(open: CommunityKey | undefined): readonly WaitingProposal[] {
  const { actor } = useSession();
  const { directory, verdicts } = useDesk();
  const { proposals } = directory.proposed;
  const place = React.useRef(0);
  const waiting = waitingProposals(proposals, verdicts, () => true).filter(({ proposal, standing }) =>
    mayDo('decideProposal', actor, { proposal, standing, now: Date.now() })
  );
  const at = waiting.findIndex(({ proposal }) => proposal.key === open);
  if (at >= 0) place.current = at;
  const gone = at >= 0 ? undefined : proposals.find(({ key }) => key === open);
  if (gone === undefined) return waiting;
  const kept = { proposal: gone, standing: standingOf(gone, verdicts), since: newestVersion(gone).at };
  return [...waiting.slice(0, place.current), kept, ...waiting.slice(place.current)];
}

interface ProposalItemProps {
  readonly waiting: WaitingProposal;
  readonly nameOf: PeopleNames;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onDecided: (sentence: string) => void;
}

const ProposalItem: React.FunctionComponent<ProposalItemProps> = ({ waiting, nameOf, isOpen, onToggle, onDecided }) => {
  const { unitTitle } = useDesk();
  const { proposal } = waiting;
  const { charter, unit } = newestVersion(proposal);
  const by = words.by(nameOf(proposal.proposer), unitTitle(unit));
  return (
    <QueueItem
      title={charter.title}
      line={
        <>
          {by} · <Waiting waiting={waiting} />
        </>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <ProposalDetail proposal={proposal} onDecided={onDecided} onClose={() => onToggle(false)} />
    </QueueItem>
  );
};

/** How long somebody waits, in words; it stands out only where that is long. */
const Waiting: React.FunctionComponent<{ readonly waiting: WaitingProposal }> = ({ waiting }) => {
  const styles = useDecidingStyles();
  const now = Date.now();
  if (waiting.standing.state === 'asked') return <>{words.asked}</>;
  const days = workingDaysBetween(waiting.since, now);
  const text = days === 0 ? words.today : words.waiting(days);
  return hasWaitedLong(waiting, now) ? <span className={styles.warning}>{text}</span> : <>{text}</>;
};
