import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { HasLeft } from '../../domain/community/openings';
import type { Template } from '../../domain/community/template';
import { templateOf } from '../../domain/community/template';
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
  readonly hasLeft: HasLeft;
}

/** “This week” of whoever holds a role in a community, one community at a time; nothing for whoever holds none. */
export const WeekPlace: React.FunctionComponent<WeekPlaceProps> = ({ directory, hasLeft, ...ways }) => {
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
      <CommunityWeek key={entry.key} entry={entry} hasLeft={hasLeft} {...ways} />
    </Panel>
  );
};

interface CommunityWeekProps extends WeekWays, Pick<WeekPlaceProps, 'hasLeft'> {
  readonly entry: DirectoryEntry;
}

const CommunityWeek: React.FunctionComponent<CommunityWeekProps> = ({ entry, hasLeft, ...ways }) => {
  const organisation = useOrganisation();
  const reading = useSpaceRows(entry.key, entry.founded, weekMonths);
  const space = useSpaceOf(entry, undefined, reading, noSections);
  const [now] = React.useState(Date.now);
  const first = monthOf(monthsLater(now, -weekMonths));
  const last = monthOf(now + day);
  const others = useRead(
    React.useCallback(
      async (door: Guildhall) => {
        const [memberships, history, templates] = await Promise.all([
          door.readMembershipRows(entry.key, first, last),
          door.readHistoryOf(entry.key, monthsLater(now, -weekMonths)),
          // No week falls for them: without, what the template plans is not pointed to.
          door.readTemplates().catch((): readonly Template[] => [])
        ]);
        return { rows: { memberships, history }, templates };
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
    () => {
      if (space === undefined || more === undefined) return undefined;
      const template = templateOf(more.templates, entry.practice.template);
      const { acts, contributions } = space;
      return weekFacts(entry, { acts, contributions, ...more.rows }, Date.now(), { organisation, hasLeft, ...(template !== undefined && { template }) });
    },
    [more, entry, hasLeft, organisation, space]
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
