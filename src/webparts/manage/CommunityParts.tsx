import * as React from 'react';
import { communityManagers } from '../../data/provisioning/communityManagers';
import { mayDo } from '../../domain/permission/mayDo';
import type { AskedDuty } from '../../features/running/RunningPanel';
import type { AskedPlan } from '../../features/launching/KeptCommunities';
import type { WeekWays } from '../../features/week/week';
import type { DirectoryView } from '../../features/directory/useDirectoryView';
import { DirectoryReach } from '../../features/directory/DirectoryReach';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { FailureMessage } from '../../ui/FailureMessage';
import { AfterFirstContent } from '../../ui/firstContent';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { useHasLeft } from '../shell/useHasLeft';
import { lazyPart } from '../../ui/lazyPart';
import { everyday } from '../../words/everyday';

const DecidingPart = lazyPart(async () => (await import('./DecidingPart')).DecidingPart, { isContent: true });
const InvitedToManagers = lazyPart(async () => (await import('../../features/running/InvitedToManagers')).InvitedToManagers);
const KeptPart = lazyPart(async () => (await import('./KeptPart')).KeptPart);
const WeekPlace = lazyPart(async () => (await import('./WeekPlace')).WeekPlace);
const RunningPlace = lazyPart(async () => (await import('./RunningPlace')).RunningPlace, { isContent: true });

const words = everyday.manage;

export interface CommunityPartsProps {
  readonly view: DirectoryView;
  /** Opens a community at what is meant. */
  readonly onOpen: WeekWays['onOpen'];
}

/** The parts of Manage that are about communities, out of one view of the directory; who has none is told whom it is for. */
export const CommunityParts: React.FunctionComponent<CommunityPartsProps> = ({ view, onOpen }) => {
  const { actor } = useSession();
  const [duty, setDuty] = React.useState<AskedDuty>();
  const [plan, setPlan] = React.useState<AskedPlan>();
  const hasLeft = useHasLeft();
  const isReviewer = mayDo('review', actor, { now: Date.now() });
  const { directory, reach, reload } = view;
  if (directory.state === 'loading') return <LoadingLines />;
  if (directory.state === 'failed') return <FailureMessage failure={directory.failure} what={words.all} onRetry={reload} />;
  const part = { view, hasLeft, directory: directory.value };
  const running = (
    <ErrorBoundary what={words.running}>
      <RunningPlace {...part} asked={duty}>
        {isReviewer ? undefined : <EmptyState title={words.forWhom} text={words.forWhomText} />}
      </RunningPlace>
    </ErrorBoundary>
  );
  const week = (
    <ErrorBoundary what={words.week}>
      <WeekPlace
        directory={directory.value}
        hasLeft={hasLeft}
        onOpen={onOpen}
        onDuty={(community, form, role) => setDuty({ community, ...(form !== undefined && { opened: { form, ...(role !== undefined && { role }) } }) })}
        onPlan={community => setPlan({ community })}
      />
    </ErrorBoundary>
  );
  return (
    <>
      {!isReviewer && <AfterFirstContent meanwhile={<LoadingLines />}>{week}</AfterFirstContent>}
      {isReviewer && (
        <ErrorBoundary what={words.deciding}>
          <DecidingPart {...part} />
        </ErrorBoundary>
      )}
      {isReviewer ? <AfterFirstContent>{week}{running}</AfterFirstContent> : running}
      <AfterFirstContent>
        <ErrorBoundary what={words.invited}>
          <InvitedToManagers
            entries={part.directory.entries}
            managers={part.directory.entries.find(({ key }) => key === communityManagers)}
          />
        </ErrorBoundary>
        <ErrorBoundary what={words.kept}>
          <KeptPart {...part} asked={plan} />
        </ErrorBoundary>
      </AfterFirstContent>
      <DirectoryReach publishedAt={directory.value.publishedAt} reach={reach} onRetry={reload} />
    </>
  );
};
