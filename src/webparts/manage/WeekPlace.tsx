import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { Directory, DirectoryEntry } from '../../domain/directory/directory';
import { concernsOf } from '../../domain/person/concerns';
import { day, monthOf, monthsLater } from '../../domain/time';
import { weekFacts, weekMonths } from '../../domain/week/weekFacts';
import type { WeekWays } from '../../features/week/week';
import { WeekOfCommunity } from '../../features/week/WeekOfCommunity';
import { strings } from '../../features/week/strings';
import { Select } from '../../ui/controls/Select';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { SpaceProvider } from '../../ui/space';
import { useRead } from '../../ui/useRead';
import { useSpaceOf } from '../communitySpace/useSpaceOf';
import { useSpaceRows } from '../communitySpace/useSpaceRows';
import { useChanges } from '../shell/useChanges';
import { useOrganisation } from '../shell/useOrganisation';

export interface WeekPlaceProps extends WeekWays {
  readonly directory: Directory;
}

/** “This week” of whoever holds a role in a community, one community at a time; nothing for whoever holds none. */
export const WeekPlace: React.FunctionComponent<WeekPlaceProps> = ({ directory, ...ways }) => {
  const { actor } = useSession();
  const [now] = React.useState(Date.now);
  const [chosen, setChosen] = React.useState<string>();
  const kept = React.useMemo(() => concernsOf(directory, actor.key, now).keeps, [directory, actor.key, now]);
  const entry = kept.find(({ key }) => key === chosen) ?? kept[0];
  if (entry === undefined) return null;
  return (
    <Panel heading={strings.heading} about={strings.about({ title: entry.charter.title })}>
      {kept.length > 1 && (
        <div>
          <Select label={strings.which} options={kept.map(({ key, charter: { title: text } }) => ({ key: String(key), text }))} value={entry.key} onChange={setChosen} />
        </div>
      )}
      <CommunityWeek key={entry.key} entry={entry} {...ways} />
    </Panel>
  );
};

const CommunityWeek: React.FunctionComponent<WeekWays & { readonly entry: DirectoryEntry }> = ({ entry, ...ways }) => {
  const organisation = useOrganisation();
  const reading = useSpaceRows(entry.key, entry.founded, weekMonths);
  const space = useSpaceOf(entry, undefined, reading, noSections);
  const [now] = React.useState(Date.now);
  const first = monthOf(monthsLater(now, -weekMonths));
  const last = monthOf(now + day);
  const others = useRead(
    React.useCallback(
      async (door: Guildhall) => {
        const [memberships, history] = await Promise.all([door.readMembershipRows(entry.key, first, last), door.readHistoryOf(entry.key, monthsLater(now, -weekMonths))]);
        return { memberships, history };
      },
      [entry.key, first, last, now]
    )
  );
  useChanges(changed => {
    if (changed.has('contributions') || changed.has('acts')) void reading.refresh().catch(() => undefined);
    if (changed.has('memberships')) others.reload();
  });
  const more = others.loaded.state === 'ready' ? others.loaded.value : undefined;
  const facts = React.useMemo(
    // Of this moment, so that what was just added is in its past.
    () => (space === undefined || more === undefined ? undefined : weekFacts(entry, { acts: space.acts, contributions: space.contributions, ...more }, Date.now(), organisation)),
    [more, entry, organisation, space]
  );
  const failed = [reading, others].find(({ loaded }) => loaded.state === 'failed');
  if (failed?.loaded.state === 'failed') return <FailureMessage failure={failed.loaded.failure} what={strings.what} onRetry={failed.reload} />;
  if (space === undefined || facts === undefined) return <LoadingLines />;
  return (
    <SpaceProvider value={space}>
      <WeekOfCommunity {...ways} facts={facts} />
    </SpaceProvider>
  );
};

/** The week shows no section of the space, so the page calls none of them anything. */
const noSections = [] as const;
