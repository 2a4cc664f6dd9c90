import * as React from 'react';
import { sponsoredBy } from '../../domain/community/sponsored';
import { emptyDirectory } from '../../domain/directory/directory';
import { listedByLife } from '../../domain/directory/findInDirectory';
import type { CommunityKey } from '../../domain/identity';
import type { LinkTarget } from '../../domain/link/deepLink';
import { BackButton } from '../../features/community/BackButton';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { SponsorActs } from '../../features/participation/SponsorActs';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { lazyPart } from '../../ui/lazyPart';
import { useSession } from '../../ui/session';
import { useWayBack } from '../../ui/useWayBack';
import { everyday } from '../../words/everyday';
import { further } from '../../words/further';
import { useStepBack } from '../shell/useStepBack';

const CommunityAlone = lazyPart(async () => (await import('../communitySpace/CommunityAlone')).CommunityAlone);

/** A community that stands in place of the reports. */
export interface OpenedCommunity {
  readonly community: CommunityKey;
  readonly target?: LinkTarget;
  /** Where somebody was, and comes back to. */
  readonly from: 'reports' | 'sponsored';
}

export interface SponsoringProps {
  readonly opened: OpenedCommunity | undefined;
  readonly onOpen: (community: OpenedCommunity | undefined) => void;
}

/** What the person at the screen sponsors, and in place of everything a community that was opened. Nothing for others. */
export const Sponsoring: React.FunctionComponent<SponsoringProps> = ({ opened, onOpen }) => {
  const { actor } = useSession();
  const view = useDirectoryView();
  const [now] = React.useState(Date.now);
  const { leave, root } = useWayBack(opened?.from !== 'sponsored');
  const { entries } = view.directory.state === 'ready' ? view.directory.value : emptyDirectory;
  const sponsored = React.useMemo(() => listedByLife(sponsoredBy(entries, actor.key, now), now), [entries, actor, now]);
  const back = (): void => onOpen(undefined);
  useStepBack(opened !== undefined, back);
  return (
    <>
      <div ref={root} hidden={opened !== undefined} tabIndex={-1}>
        {sponsored.length > 0 && (
          <SponsorActs
            communities={sponsored}
            now={now}
            onGo={(community, section) => {
              leave();
              onOpen({ community, target: { kind: 'section', section }, from: 'sponsored' });
            }}
          />
        )}
      </div>
      {opened !== undefined && (
        <ErrorBoundary what={everyday.places.what.community}>
          <BackButton onBack={back} text={further.sponsoring.back} />
          <CommunityAlone key={opened.community} community={opened.community} view={view} target={opened.target} onOpen={community => onOpen({ community, from: opened.from })} />
        </ErrorBoundary>
      )}
    </>
  );
};
