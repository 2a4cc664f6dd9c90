import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { CommunityKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { CommunityMissing } from '../../features/community/CommunityMissing';
import { CommunityScreen } from '../../features/community/CommunityScreen';
import { CommunitySkeleton } from '../../features/community/CommunitySkeleton';
import { isOfNow } from '../../features/directory/reach';
import type { DirectoryView } from '../../features/directory/useDirectoryView';
import type { Standings } from '../../features/directory/useStandings';
import { ViewReach } from '../../features/directory/ViewReach';
import { CommunityOpenRoles } from '../../features/openRoles/CommunityOpenRoles';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { FailureMessage } from '../../ui/FailureMessage';
import { nobodyHasLeft } from '../shell/nobodyHasLeft';

export interface CommunityPlaceProps {
  readonly community: CommunityKey;
  readonly view: DirectoryView;
  readonly standings: Standings;
  readonly units: readonly BusinessUnit[];
}

const useStyles = makeStyles({ reach: { marginBlockStart: 24 } });

/** One community out of the directory's view, with how the person at the screen stands to it. */
export const CommunityPlace: React.FunctionComponent<CommunityPlaceProps> = ({ community, view, standings, units }) => {
  const styles = useStyles();
  const { directory, reach, reload } = view;
  if (directory.state === 'loading') return <CommunitySkeleton />;
  if (directory.state === 'failed') {
    return <FailureMessage failure={directory.failure} what="this community" onRetry={reload} />;
  }
  const { entries, publishedAt } = directory.value;
  const entry = entries.find(({ key }) => key === community);
  if (entry === undefined && reach.state === 'reading') return <CommunitySkeleton />;
  // It may be too new for what could be read: nobody is told that it does not exist.
  if (entry === undefined && reach.state === 'failed') {
    return <FailureMessage failure={reach.failure} what="this community" onRetry={reload} />;
  }
  return (
    <>
      {entry === undefined ? (
        <CommunityMissing />
      ) : (
        <CommunityScreen
          key={community}
          entry={entry}
          entries={entries}
          unit={units.find(({ key }) => key === entry.unit)?.title}
          isNewest={isOfNow(reach)}
          standing={standings.standingOf(community)}
          onJoin={() => standings.join(community)}
          onLeave={() => standings.leave(community)}
          onCharterChanged={async () => (await view.refresh())?.entries.find(({ key }) => key === community)?.charter}
        />
      )}
      {entry !== undefined && (
        <ErrorBoundary what="the open roles">
          <CommunityOpenRoles
            key={community}
            community={community}
            directory={directory.value}
            units={units}
            hasLeft={nobodyHasLeft}
            isNewest={isOfNow(reach)}
            refresh={view.refresh}
          />
        </ErrorBoundary>
      )}
      {standings.failure !== undefined && (
        <FailureMessage failure={standings.failure} what="the list of communities you are in" onRetry={standings.reload} />
      )}
      <div className={styles.reach}>
        <ViewReach publishedAt={publishedAt} view={view} standings={standings} />
      </div>
    </>
  );
};
