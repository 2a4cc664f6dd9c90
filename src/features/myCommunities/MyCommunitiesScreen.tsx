import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { Listed } from '../../domain/directory/findInDirectory';
import type { NewThing } from '../../domain/directory/news';
import type { Failure } from '../../domain/failure';
import type { CommunityKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/EmptyState';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import type { Standing } from '../../ui/standing';
import { AskedCommunities } from './AskedCommunities';
import { NextSessions } from './NextSessions';
import { OwnCard } from './OwnCard';
import type { News } from './ownCommunities';
import { newInAll, ownCommunities } from './ownCommunities';
import { OwnDuties } from './OwnDuties';
import { strings } from './strings';
import { useMyCommunitiesStyles } from './useMyCommunitiesStyles';
import { WhatIsNew } from './WhatIsNew';

export interface MyCommunitiesScreenProps {
  /** Every community of the directory; undefined while it is being read. */
  readonly entries: readonly DirectoryEntry[] | undefined;
  /** How the person stands to a community; undefined while, or because, SharePoint has not told. */
  readonly standingOf: (community: CommunityKey) => Standing | undefined;
  /** Why directory or memberships could not be read, and none are known from before. */
  readonly failure?: Failure;
  readonly onReload: () => void;
  /** What is new by community, see `newsSince`; undefined while it is being read. */
  readonly news: News | undefined;
  readonly newsFailure?: Failure;
  readonly onReloadNews: () => void;
  /** When the person was here before; undefined for the first time. */
  readonly lastVisit: UtcInstant | undefined;
  /** Opens a community, at the thing that is new where one was chosen. */
  readonly onOpen: (community: CommunityKey, thing?: NewThing) => void;
  /** Leads to the directory. */
  readonly onFind: () => void;
}

const nothingNew: News = new Map();

/** What is somebody's own: what is new in all communities, what comes next, what to look after, and the communities. */
export const MyCommunitiesScreen: React.FunctionComponent<MyCommunitiesScreenProps> = props => {
  const { entries, standingOf, failure, onReload, onFind } = props;
  if (failure !== undefined) return <FailureMessage failure={failure} what={strings.communities} onRetry={onReload} />;
  const isTold = entries !== undefined && (entries.length === 0 || entries.slice(0, 1).some(({ key }) => standingOf(key) !== undefined));
  if (!isTold) return <LoadingLines />;
  const isAnywhere = entries.some(({ key }) => standingOf(key)?.isMember === true || standingOf(key)?.asked !== undefined);
  if (isAnywhere) return <Own {...props} entries={entries} />;
  return (
    <EmptyState title={strings.none} text={strings.noneText}>
      <Button kind="primary" text={strings.find} onClick={onFind} />
    </EmptyState>
  );
};

const Own: React.FunctionComponent<MyCommunitiesScreenProps & { readonly entries: readonly DirectoryEntry[] }> = props => {
  const { entries, standingOf, news, newsFailure, onReloadNews, lastVisit, onOpen } = props;
  const { actor } = useSession();
  const styles = useMyCommunitiesStyles();
  const [now] = React.useState(Date.now);
  const own = ownCommunities(entries, standingOf, news ?? nothingNew, actor.key, now);
  const cards = (listed: readonly Listed[]): React.ReactElement => (
    <ul className={styles.grid}>
      {listed.map(({ entry, life }) => (
        <li key={entry.key}>
          <OwnCard entry={entry} life={life} now={now} newThings={news?.get(entry.key)?.length ?? 0} onOpen={() => onOpen(entry.key)} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <div className={styles.top}>
        {own.open.length > 0 && (
          <WhatIsNew
            things={news && newInAll(own.open, news)}
            failure={newsFailure}
            onRetry={onReloadNews}
            lastVisit={lastVisit}
            now={now}
            onOpen={({ entry, thing }) => onOpen(entry.key, thing)}
          />
        )}
        <div>
          {own.open.length > 0 && <NextSessions sessions={own.sessions} onOpen={onOpen} />}
          <OwnDuties duties={own.duties} onOpen={onOpen} />
          <AskedCommunities asked={own.asked} onOpen={onOpen} />
        </div>
      </div>
      {own.open.length > 0 && <Panel heading={strings.mine}>{cards(own.open)}</Panel>}
      {own.ended.length > 0 && <Panel heading={strings.ended}>{cards(own.ended)}</Panel>}
    </>
  );
};
