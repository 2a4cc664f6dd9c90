import * as React from 'react';
import { Text } from '@fluentui/react';
import { hiddenRows } from '../../domain/contribution/hidden';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { FailureMessage } from '../../ui/FailureMessage';
import { AfterFirstContent } from '../../ui/firstContent';
import { lazyPart } from '../../ui/lazyPart';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import type { Space } from '../../ui/space';
import { SpaceProvider } from '../../ui/space';
import { StaleLine } from '../../ui/StaleLine';
import type { Standing } from '../../ui/standing';
import { useChanges } from '../shell/useChanges';
import type { SpaceSectionsProps } from './SpaceSections';
import { SpaceSections } from './SpaceSections';
import { strings } from './strings';
import type { SpaceReading } from './useSpaceRows';
import { useSpaceRows } from './useSpaceRows';

const WelcomeNote = lazyPart(async () => (await import('../../features/people/WelcomeNote')).WelcomeNote);

export interface SpacePlaceProps extends SpaceSectionsProps {
  readonly entry: DirectoryEntry;
  readonly standing: Standing | undefined;
}

/** The life of a community: its rows, read and kept new, given to every section. */
export const SpacePlace: React.FunctionComponent<SpacePlaceProps> = ({ entry, standing, ...props }) => {
  const reading = useSpaceRows(entry.key, entry.founded);
  const space = useSpaceOf(entry, standing, reading, props.sections);
  useChanges(changed => void ((changed.has('contributions') || changed.has('acts')) && reading.refresh().catch(() => undefined)));
  const { loaded, reload, olderFailed } = reading;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />;
  if (space === undefined) return <LoadingLines />;
  return (
    <SpaceProvider value={space}>
      {loaded.state === 'ready' && <StaleLine stale={loaded.stale} onRetry={reload} />}
      <AfterFirstContent>{standing?.isMember === true && <WelcomeNote />}</AfterFirstContent>
      <SpaceSections {...props} />
      {olderFailed && <Text role="status">{strings.olderFailed}</Text>}
    </SpaceProvider>
  );
};

/** What sections are given; undefined while nothing is read. */
function useSpaceOf(
  entry: DirectoryEntry,
  standing: Standing | undefined,
  { rows, since, readOlder, refresh }: SpaceReading,
  sections: SpaceSectionsProps['sections']
): Space | undefined {
  const { actor } = useSession();
  const [now] = React.useState(Date.now);
  const hidden = React.useMemo(() => rows && hiddenRows(rows.acts, entry.roles), [rows, entry.roles]);
  return React.useMemo(
    () =>
      rows &&
      hidden && {
        community: entry,
        contributions: rows.contributions,
        acts: rows.acts,
        hidden,
        since,
        isMember: standing?.isMember === true,
        isKeeper: mayDo('keepCommunity', actor, { community: entry, now }),
        titles: Object.fromEntries(sections.flatMap(({ section, title }) => (title === undefined ? [] : [[section, title]]))),
        refresh,
        ...(readOlder !== undefined && { readOlder })
      },
    [actor, entry, hidden, now, readOlder, refresh, rows, sections, since, standing?.isMember]
  );
}
