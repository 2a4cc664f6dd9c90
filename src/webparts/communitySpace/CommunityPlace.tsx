import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { usualSections } from '../../domain/community/sections';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey, PersonKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { mayDo } from '../../domain/permission/mayDo';
import { CommunityMissing } from '../../features/community/CommunityMissing';
import type { CommunityScreenProps } from '../../features/community/CommunityScreen';
import { CommunityScreen } from '../../features/community/CommunityScreen';
import { CommunitySkeleton } from '../../features/community/CommunitySkeleton';
import { livesOnOf } from '../../features/directory/livesOnOf';
import { isOfNow } from '../../features/directory/reach';
import type { DirectoryView } from '../../features/directory/useDirectoryView';
import type { Standings } from '../../features/directory/useStandings';
import { ViewReach } from '../../features/directory/ViewReach';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { FailureMessage } from '../../ui/FailureMessage';
import { AfterFirstContent, FirstContentFirst } from '../../ui/firstContent';
import { useSession } from '../../ui/session';
import { tiesOf } from '../../ui/tiesOf';
import { useHasLeft } from '../shell/useHasLeft';
import type { SpaceSectionsProps } from './SpaceSections';
import { lazyPart } from '../../ui/lazyPart';
import { everyday } from '../../words/everyday';

const words = everyday.places;

const SpacePlace = lazyPart(async () => (await import('./SpacePlace')).SpacePlace);
const LifeNotes = lazyPart(async () => (await import('../../features/launching/LifeNotes')).LifeNotes);
const WhoAsks = lazyPart(async () => (await import('../../features/admission/WhoAsks')).WhoAsks);
const CommunityOpenRoles = lazyPart(async () => (await import('../../features/openRoles/CommunityOpenRoles')).CommunityOpenRoles);
const ReadingPart = lazyPart(async () => (await import('./ReadingPart')).ReadingPart, { isQuiet: true });

export interface CommunityPlaceProps extends Partial<SpaceSectionsProps> {
  readonly community: CommunityKey;
  readonly view: DirectoryView;
  readonly standings: Standings;
  readonly units: readonly BusinessUnit[];
  /** Who sent the link by which the person came here. */
  readonly invitedBy?: PersonKey;
  /** Opens another community; absent where there is nowhere to. */
  readonly onOpen?: (community: CommunityKey) => void;
}

const useStyles = makeStyles({ reach: { marginBlockStart: 24 } });

/** One community out of the directory's view, with how the person at the screen stands to it. */
export const CommunityPlace: React.FunctionComponent<CommunityPlaceProps> = props => {
  const { community, view, standings, units, onOpen } = props;
  const styles = useStyles();
  const { actor } = useSession();
  const hasLeft = useHasLeft();
  const { directory, reach, reload } = view;
  if (directory.state === 'loading') return <CommunitySkeleton />;
  if (directory.state === 'failed') {
    return <FailureMessage failure={directory.failure} what={words.what.community} onRetry={reload} />;
  }
  const { entries, publishedAt, proposed } = directory.value;
  const byKey = new Map(entries.map(each => [each.key, each]));
  const entry = byKey.get(community);
  if (entry === undefined && reach.state === 'reading') return <CommunitySkeleton />;
  // It may be too new for what could be read: nobody is told that it does not exist.
  if (entry === undefined && reach.state === 'failed') {
    return <FailureMessage failure={reach.failure} what={words.what.community} onRetry={reload} />;
  }
  return (
    <FirstContentFirst>
      {entry === undefined ? (
        <CommunityMissing />
      ) : (
        <CommunityScreen
          key={community}
          entry={entry}
          {...tiesIn(entry, byKey, props)}
          onOpen={onOpen}
          entries={entries}
          unit={units.find(({ key }) => key === entry.unit)?.title}
          isNewest={isOfNow(reach)}
          standing={standings.standingOf(community)}
          onJoin={() => standings.join(community)}
          onLeave={() => standings.leave(community)}
          onCharterChanged={async () => (await view.refresh())?.entries.find(({ key }) => key === community)?.charter}
          space={
            <SpacePlace
              entry={entry}
              standing={standings.standingOf(community)}
              sections={props.sections ?? usualSections}
              density={props.density ?? 'comfortable'}
              target={props.target}
            />
          }
        >
          <AfterFirstContent>
            <LifeNotes entry={entry} proposals={proposed.proposals} standing={standings.standingOf(community)} invitedBy={props.invitedBy} />
            {mayDo('keepCommunity', actor, { community: entry, now: Date.now() }) && <WhoAsks entry={entry} onChanged={view.refresh} />}
          </AfterFirstContent>
        </CommunityScreen>
      )}
      {entry !== undefined && (
        <AfterFirstContent>
          <ErrorBoundary what={words.what.openRoles}>
            <CommunityOpenRoles
              key={community}
              community={community}
              directory={directory.value}
              units={units}
              hasLeft={hasLeft}
              isNewest={isOfNow(reach)}
              refresh={view.refresh}
            />
          </ErrorBoundary>
          <ErrorBoundary what={words.what.community}>
            <ReadingPart key={community} community={community} />
          </ErrorBoundary>
        </AfterFirstContent>
      )}
      {standings.failure !== undefined && (
        <FailureMessage failure={standings.failure} what={words.what.memberships} onRetry={standings.reload} />
      )}
      <div className={styles.reach}>
        <ViewReach publishedAt={publishedAt} view={view} standings={standings} />
      </div>
    </FirstContentFirst>
  );
};

/** What the community is tied to, and where it lives on if it merged. */
function tiesIn(
  entry: DirectoryEntry,
  byKey: ReadonlyMap<CommunityKey, DirectoryEntry>,
  { standings, onOpen }: Pick<CommunityPlaceProps, 'standings' | 'onOpen'>
): Pick<CommunityScreenProps, 'ties' | 'livesOn'> {
  const { livesOn, ...ties } = tiesOf(entry, byKey);
  return { ties, ...(livesOn !== undefined && { livesOn: livesOnOf(livesOn, standings, onOpen) }) };
}
