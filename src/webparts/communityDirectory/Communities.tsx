import * as React from 'react';
import { emptyDirectory } from '../../domain/directory/directory';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import type { Proposal } from '../../domain/proposal/proposal';
import type { CommunityLink } from '../../domain/link/deepLink';
import { DirectoryScreen } from '../../features/directory/DirectoryScreen';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { useStandings } from '../../features/directory/useStandings';
import { BackButton } from '../../features/community/BackButton';
import type { Sent } from '../../features/proposing/useProposing';
import { useSupports } from '../../features/proposing/useSupports';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useOrganisation } from '../shell/useOrganisation';
import { isOfNow } from '../../features/directory/reach';
import { useStepBack } from '../shell/useStepBack';
import { useChanges } from '../shell/useChanges';
import { useHasLeft } from '../shell/useHasLeft';
import { useWayBack } from '../../ui/useWayBack';
import { AfterFirstContent, FirstContentFirst } from '../../ui/firstContent';
import { lazyPart } from '../../ui/lazyPart';
import { everyday } from '../../words/everyday';

const words = everyday.places;

const CommunityPlace = lazyPart(async () => (await import('../communitySpace/CommunityPlace')).CommunityPlace);
const ProposedSection = lazyPart(async () => (await import('../../features/proposing/ProposedSection')).ProposedSection);
const ProposingScreen = lazyPart(async () => (await import('../../features/proposing/ProposingScreen')).ProposingScreen);
const ProposalPlace = lazyPart(async () => (await import('./ProposalPlace')).ProposalPlace);
const OpenRolesSection = lazyPart(async () => (await import('../../features/openRoles/OpenRolesSection')).OpenRolesSection);

/** The logs from which the directory follows. */
const logsOfDirectory = ['decisions', 'acts', 'memberships', 'proposals'] as const;

export interface CommunitiesProps {
  /** The business units to show; none means all. */
  readonly shownUnits: readonly UnitKey[];
  /** The community that a link leads to, which is open at the start. */
  readonly arrival?: CommunityLink;
}

type Place =
  | { readonly at: 'directory' }
  | { readonly at: 'community'; readonly community: CommunityKey }
  | { readonly at: 'proposing'; readonly title?: string; readonly revising?: Proposal }
  | { readonly at: 'proposal'; readonly proposal: CommunityKey; readonly isSent?: boolean };

/**
 * The directory, and in its place a community or a proposal that was opened, or one that is being proposed. The directory
 * stays as it was left, search and all, so that going back is going back.
 */
export const Communities: React.FunctionComponent<CommunitiesProps> = ({ shownUnits, arrival }) => {
  const view = useDirectoryView();
  const standings = useStandings(() => void view.refresh(), view.directory, arrival);
  const { units, departments } = useOrganisation();
  const supports = useSupports(departments, () => void view.refresh());
  const [place, setPlace] = React.useState<Place>(() => (arrival === undefined ? { at: 'directory' } : { at: 'community', community: arrival.community }));
  const hasLeft = useHasLeft(isOfNow(view.reach));
  const { leave, root } = useWayBack(place.at === 'directory');
  const goTo = (next: Place): void => {
    if (place.at === 'directory') leave();
    setPlace(next);
  };
  // A form that is open stays open, and with it what was typed, whatever becomes of the directory.
  const directory = view.directory.state === 'ready' ? view.directory.value : emptyDirectory;
  const back = (): void => setPlace({ at: 'directory' });
  useChanges(changed => void (logsOfDirectory.some(log => changed.has(log)) && view.refresh()));
  useStepBack(place.at !== 'directory', back);
  const open = (community: CommunityKey): void => goTo({ at: 'community', community });
  const openProposal = ({ key }: { readonly key: CommunityKey }): void => goTo({ at: 'proposal', proposal: key });
  const handleSent = async (sent: Sent): Promise<void> => {
    await view.refresh();
    if (sent.kind === 'founded') open(sent.community);
    else goTo({ at: 'proposal', proposal: sent.proposal, isSent: true });
  };
  const ways = { standingOf: standings.standingOf, onJoin: standings.join, onOpen: open };
  return (
    <FirstContentFirst>
      <div ref={root} hidden={place.at !== 'directory'} tabIndex={-1}>
        {view.directory.state === 'ready' && (
          <AfterFirstContent>
            <ErrorBoundary what={words.what.openRoles}>
              <OpenRolesSection
                directory={view.directory.value}
                units={units}
                hasLeft={hasLeft}
                isNewest={isOfNow(view.reach)}
                refresh={view.refresh}
                onOpen={open}
              />
            </ErrorBoundary>
          </AfterFirstContent>
        )}
        <ErrorBoundary what={words.what.directory}>
          <DirectoryScreen
            view={view}
            standings={standings}
            shownUnits={shownUnits}
            units={units}
            departments={departments}
            recentJoins={view.recentJoins}
            onOpen={open}
            onPropose={title => goTo({ at: 'proposing', ...(title !== undefined && { title }) })}
            renderProposed={text => (
              <AfterFirstContent>
                <ErrorBoundary what={words.what.proposed}>
                  <ProposedSection directory={directory} units={units} shownUnits={shownUnits} text={text} supports={supports} onOpen={openProposal} />
                </ErrorBoundary>
              </AfterFirstContent>
            )}
          />
        </ErrorBoundary>
      </div>
      {place.at === 'community' && (
        <ErrorBoundary what={words.what.community}>
          <BackButton onBack={back} />
          <CommunityPlace
            community={place.community}
            view={view}
            standings={standings}
            units={units}
            invitedBy={arrival?.community === place.community ? arrival.invitedBy : undefined}
            target={arrival?.community === place.community ? arrival.target : undefined}
            onOpen={open}
          />
        </ErrorBoundary>
      )}
      {place.at === 'proposing' && (
        <ErrorBoundary what={words.what.newProposal}>
          <ProposingScreen
            {...ways}
            title={place.title}
            revising={place.revising}
            directory={directory}
            units={units}
            supports={supports}
            onOpenProposal={openProposal}
            onSent={handleSent}
            onClose={() => setPlace(place.revising === undefined ? { at: 'directory' } : { at: 'proposal', proposal: place.revising.key })}
          />
        </ErrorBoundary>
      )}
      {place.at === 'proposal' && (
        <ErrorBoundary what={words.what.proposal}>
          <BackButton onBack={back} />
          <ProposalPlace
            {...ways}
            proposal={place.proposal}
            isSent={place.isSent === true}
            view={view}
            units={units}
            supports={supports}
            onRevise={revising => goTo({ at: 'proposing', revising })}
          />
        </ErrorBoundary>
      )}
    </FirstContentFirst>
  );
};
