import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { RecentJoin } from '../../domain/directory/suggestions';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import type { BusinessUnit, Department } from '../../domain/organisation/organisation';
import { FailureMessage } from '../../ui/FailureMessage';
import { LiveMessage } from '../../ui/LiveMessage';
import { DirectorySkeleton } from './DirectorySkeleton';
import { FoundCommunities } from './FoundCommunities';
import { strings } from './strings';
import type { DirectoryView } from './useDirectoryView';
import type { MembershipOutcome, Standings } from './useStandings';
import { ViewReach } from './ViewReach';

export interface DirectoryScreenProps {
  readonly view: DirectoryView;
  readonly standings: Standings;
  /** The business units to show; none means all. */
  readonly shownUnits: readonly UnitKey[];
  readonly units: readonly BusinessUnit[];
  /** Departments, among which is the one that the person chose; without them nothing is suggested because of it. */
  readonly departments?: readonly Department[];
  /** Who joined what lately, as far as it is known without asking. */
  readonly recentJoins?: readonly RecentJoin[];
  readonly onOpen: (community: CommunityKey) => void;
  /** Proposes a community, beginning with a name that was looked for and not found. */
  readonly onPropose: (title?: string) => void;
  /** What is proposed, as far as it matches what is looked for. */
  readonly renderProposed: (text: string) => React.ReactNode;
}

const noDepartments: readonly Department[] = [];
const noJoins: readonly RecentJoin[] = [];

/** The directory: all communities, a search, and how the person at the screen stands to each. */
export const DirectoryScreen: React.FunctionComponent<DirectoryScreenProps> = props => {
  const { view, standings, shownUnits, units, departments = noDepartments, recentJoins = noJoins } = props;
  const { directory, reload } = view;
  const entries = React.useMemo(
    () => (directory.state === 'ready' ? directory.value.entries.filter(({ unit }) => shownUnits.length === 0 || shownUnits.includes(unit)) : []),
    [directory, shownUnits]
  );
  const all = React.useMemo(
    () => new Map(directory.state === 'ready' ? directory.value.entries.map(entry => [entry.key, entry]) : []),
    [directory]
  );
  const choices = React.useMemo(
    () => units.filter(({ key }) => shownUnits.length === 0 || shownUnits.includes(key)),
    [units, shownUnits]
  );
  if (directory.state === 'loading') return <DirectorySkeleton />;
  if (directory.state === 'failed') return <FailureMessage failure={directory.failure} what={strings.what} onRetry={reload} />;
  return (
    <>
      {standings.failure !== undefined && (
        <FailureMessage failure={standings.failure} what={strings.memberships} onRetry={standings.reload} />
      )}
      <FoundCommunities
        {...props}
        directory={directory.value}
        departments={departments}
        recentJoins={recentJoins}
        all={all}
        entries={entries}
        units={choices}
        reach={<ViewReach publishedAt={directory.value.publishedAt} view={view} standings={standings} />}
      />
      <LiveMessage message={inWords(standings.outcome, entries)} />
    </>
  );
};

function inWords(outcome: MembershipOutcome | undefined, entries: readonly DirectoryEntry[]): string {
  const entry = entries.find(({ key }) => key === outcome?.community);
  if (outcome === undefined || entry === undefined) return '';
  const told = outcome.isRequest ? strings.toldOfRequest : strings.told;
  return told[outcome.kind](entry.charter.title);
}
