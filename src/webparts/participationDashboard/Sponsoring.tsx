import * as React from 'react';
import { sponsoredBy } from '../../domain/community/sponsored';
import { emptyDirectory } from '../../domain/directory/directory';
import { standingOf } from '../../domain/directory/standing';
import { listedByLife } from '../../domain/directory/findInDirectory';
import type { CommunityKey } from '../../domain/identity';
import type { LinkTarget } from '../../domain/link/deepLink';
import { mayDo } from '../../domain/permission/mayDo';
import { BackButton } from '../../features/community/BackButton';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { StandingPart } from '../../features/participation/dashboard/StandingPart';
import { SponsorActs } from '../../features/participation/SponsorActs';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { lazyPart } from '../../ui/lazyPart';
import { useSession } from '../../ui/session';
import { everyday } from '../../words/everyday';
import { further } from '../../words/further';
import { useWayBack } from '../communityDirectory/useWayBack';
import { useHasLeft } from '../shell/useHasLeft';
import { useStepBack } from '../shell/useStepBack';

const CommunityAlone = lazyPart(async () => (await import('../communitySpace/CommunityAlone')).CommunityAlone);

export interface SponsoringProps {
  /** Whether a community stands in place of the reports. */
  readonly onAway: (isAway: boolean) => void;
}

interface Place {
  readonly community: CommunityKey;
  readonly target?: LinkTarget;
}

/** What the person at the screen sponsors, and in place of everything a community that was opened. Nothing for others. */
export const Sponsoring: React.FunctionComponent<SponsoringProps> = ({ onAway }) => {
  const { actor } = useSession();
  const view = useDirectoryView();
  const hasLeft = useHasLeft();
  const [now] = React.useState(Date.now);
  const [place, setPlace] = React.useState<Place>();
  const { leave, root } = useWayBack(place === undefined);
  const { entries } = view.directory.state === 'ready' ? view.directory.value : emptyDirectory;
  const sponsored = React.useMemo(() => listedByLife(sponsoredBy(entries, actor.key, now), now), [entries, actor, now]);
  const goTo = (next: Place | undefined): void => {
    if (place === undefined) leave();
    setPlace(next);
    onAway(next !== undefined);
  };
  const back = (): void => goTo(undefined);
  useStepBack(place !== undefined, back);
  return (
    <>
      <div ref={root} hidden={place !== undefined} tabIndex={-1}>
        {view.directory.state === 'ready' && mayDo('readReports', actor, { now }) && <StandingPart standing={standingOf(entries, hasLeft, now)} />}
        {sponsored.length > 0 && (
          <SponsorActs communities={sponsored} now={now} onGo={(community, section) => goTo({ community, target: { kind: 'section', section } })} />
        )}
      </div>
      {place !== undefined && (
        <ErrorBoundary what={everyday.places.what.community}>
          <BackButton onBack={back} text={further.sponsoring.back} />
          <CommunityAlone key={place.community} community={place.community} view={view} target={place.target} onOpen={community => goTo({ community })} />
        </ErrorBoundary>
      )}
    </>
  );
};
