import * as React from 'react';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import { CommunityPlace } from '../communitySpace/CommunityPlace';
import { DirectoryScreen } from '../../features/directory/DirectoryScreen';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { useStandings } from '../../features/directory/useStandings';
import { BackButton } from '../../features/community/BackButton';
import { FoundingScreen } from '../../features/founding/FoundingScreen';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useUnits } from '../shell/useUnits';
import { useWayBack } from './useWayBack';

export interface CommunitiesProps {
  /** The business units to show; none means all. */
  readonly shownUnits: readonly UnitKey[];
}

type Place =
  | { readonly at: 'directory' }
  | { readonly at: 'community'; readonly community: CommunityKey }
  | { readonly at: 'founding' };

/**
 * The directory, and in its place a community that was opened or one that is being founded. The directory stays as it
 * was left, search and all, so that going back is going back.
 */
export const Communities: React.FunctionComponent<CommunitiesProps> = ({ shownUnits }) => {
  const view = useDirectoryView();
  const standings = useStandings(() => void view.refresh());
  const units = useUnits();
  const [place, setPlace] = React.useState<Place>({ at: 'directory' });
  const { leave, root } = useWayBack(place.at === 'directory');
  const goTo = (next: Place): void => {
    if (place.at === 'directory') leave();
    setPlace(next);
  };
  // A form that is open stays open, and with it what was typed, whatever becomes of the directory.
  const entries = view.directory.state === 'ready' ? view.directory.value.entries : [];
  const back = (): void => setPlace({ at: 'directory' });
  const open = (community: CommunityKey): void => goTo({ at: 'community', community });
  const handleFounded = async (community: CommunityKey): Promise<void> => {
    await view.refresh();
    open(community);
  };
  return (
    <>
      <div ref={root} hidden={place.at !== 'directory'} tabIndex={-1}>
        <ErrorBoundary what="the directory">
          <DirectoryScreen
            view={view}
            standings={standings}
            shownUnits={shownUnits}
            units={units}
            onOpen={open}
            onCreate={() => goTo({ at: 'founding' })}
          />
        </ErrorBoundary>
      </div>
      {place.at === 'community' && (
        <ErrorBoundary what="this community">
          <BackButton onBack={back} />
          <CommunityPlace community={place.community} view={view} standings={standings} units={units} />
        </ErrorBoundary>
      )}
      {place.at === 'founding' && (
        <ErrorBoundary what="the new community">
          <FoundingScreen entries={entries} units={units} onFounded={handleFounded} onCancel={back} />
        </ErrorBoundary>
      )}
    </>
  );
};
