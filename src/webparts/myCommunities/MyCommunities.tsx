import * as React from 'react';
import type { Section } from '../../domain/community/sections';
import { emptyDirectory } from '../../domain/directory/directory';
import type { NewThing } from '../../domain/directory/news';
import type { CommunityKey } from '../../domain/identity';
import type { CommunityLink, LinkTarget } from '../../domain/link/deepLink';
import { BackButton } from '../../features/community/BackButton';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { useStandings } from '../../features/directory/useStandings';
import { MyCommunitiesScreen } from '../../features/myCommunities/MyCommunitiesScreen';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { lazyPart } from '../../ui/lazyPart';
import { failureOf } from '../../ui/useLoad';
import { useWayBack } from '../../ui/useWayBack';
import { useChanges } from '../shell/useChanges';
import { useStepBack } from '../shell/useStepBack';
import { useUnits } from '../shell/useUnits';
import { HeldPart } from './HeldPart';
import { strings } from './strings';
import { useLastVisit } from './useLastVisit';
import { useNews } from './useNews';

const CommunityPlace = lazyPart(async () => (await import('../communitySpace/CommunityPlace')).CommunityPlace);
const Communities = lazyPart(async () => (await import('../communityDirectory/Communities')).Communities);

export interface MyCommunitiesProps {
  /** The community that a link leads to, which is open at the start. */
  readonly arrival: CommunityLink | undefined;
}

type Place =
  | { readonly at: 'mine' }
  | { readonly at: 'directory' }
  | { readonly at: 'community'; readonly community: CommunityKey; readonly target?: LinkTarget };

/** Somebody's own communities, and in their place one that was opened, or the directory. */
export const MyCommunities: React.FunctionComponent<MyCommunitiesProps> = ({ arrival }) => {
  const view = useDirectoryView();
  const standings = useStandings(() => void view.refresh(), view.directory, arrival);
  const [place, setPlace] = React.useState<Place>(() => (arrival === undefined ? { at: 'mine' } : { at: 'community', community: arrival.community, ...(arrival.target !== undefined && { target: arrival.target }) }));
  const units = useUnits();
  const { leave, root } = useWayBack(place.at === 'mine');
  const goTo = (next: Place): void => {
    if (place.at === 'mine') leave();
    setPlace(next);
  };
  const back = (): void => setPlace({ at: 'mine' });
  useStepBack(place.at !== 'mine', back);
  return (
    <>
      <div ref={root} hidden={place.at !== 'mine'} tabIndex={-1}>
        <Mine
          view={view}
          standings={standings}
          onOpen={(community, thing) => goTo({ at: 'community', community, ...targetOf(thing) })}
          onFind={() => goTo({ at: 'directory' })}
        />
      </div>
      {place.at === 'directory' && (
        <ErrorBoundary what={strings.directory}>
          <BackButton onBack={back} />
          <Communities shownUnits={[]} />
        </ErrorBoundary>
      )}
      {place.at === 'community' && (
        <ErrorBoundary what={strings.community}>
          <BackButton onBack={back} />
          <CommunityPlace
            key={place.community}
            community={place.community}
            view={view}
            standings={standings}
            units={units}
            target={place.target}
            onOpen={community => goTo({ at: 'community', community })}
          />
        </ErrorBoundary>
      )}
    </>
  );
};

interface MineProps {
  readonly view: ReturnType<typeof useDirectoryView>;
  readonly standings: ReturnType<typeof useStandings>;
  readonly onOpen: (community: CommunityKey, thing?: NewThing) => void;
  readonly onFind: () => void;
}

const Mine: React.FunctionComponent<MineProps> = ({ view, standings, onOpen, onFind }) => {
  const { directory, reload } = view;
  const { entries } = directory.state === 'ready' ? directory.value : emptyDirectory;
  const { standingOf } = standings;
  const own = React.useMemo(() => entries.filter(({ key }) => standingOf(key)?.isMember === true), [entries, standingOf]);
  const { lastVisit, isKnown } = useLastVisit();
  const news = useNews(own, lastVisit, isKnown);
  useChanges(changed => {
    if (changed.has('contributions') || changed.has('acts')) news.reload();
    if (changed.has('memberships') || changed.has('decisions')) void view.refresh();
  });
  const failure = standings.failure ?? failureOf(directory);
  const newsFailure = news.loaded.state === 'failed' ? news.loaded.failure : undefined;
  return (
    <ErrorBoundary what={strings.mine}>
      <MyCommunitiesScreen
        entries={directory.state === 'ready' ? entries : undefined}
        standingOf={standingOf}
        onReload={() => {
          reload();
          standings.reload();
        }}
        news={news.loaded.state === 'ready' ? news.loaded.value : undefined}
        onReloadNews={news.reload}
        lastVisit={lastVisit}
        onOpen={onOpen}
        onFind={onFind}
        {...(directory.state !== 'ready' && failure !== undefined && { failure })}
        {...(newsFailure !== undefined && { newsFailure })}
      />
      {directory.state === 'ready' && <HeldPart entries={entries} />}
    </ErrorBoundary>
  );
};

/** What of a community shows a new thing. */
function targetOf(thing: NewThing | undefined): { readonly target?: LinkTarget } {
  if (thing === undefined) return {};
  const { kind, id, shownBy } = thing;
  if (shownBy !== undefined) return { target: shownBy };
  if (kind === 'question' || kind === 'session') return { target: { kind, row: id } };
  const section = sectionOf[kind];
  return section === undefined ? {} : { target: { kind: 'section', section } };
}

/** The section that shows a new thing of a kind. */
const sectionOf: Readonly<Partial<Record<NewThing['kind'], Section>>> = {
  announcement: 'announcement',
  thanks: 'thanks',
  recap: 'sessions',
  resource: 'shelf',
  story: 'stories',
  joined: 'people'
};
