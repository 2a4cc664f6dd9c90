import * as React from 'react';
import type { PageSection } from '../../domain/community/sections';
import { hiddenRows } from '../../domain/contribution/hidden';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { useSession } from '../../ui/session';
import type { Space } from '../../ui/space';
import type { Standing } from '../../ui/standing';
import type { SpaceReading } from './useSpaceRows';

/** What sections are given; undefined while nothing is read. */
export function useSpaceOf(
  entry: DirectoryEntry,
  standing: Standing | undefined,
  { rows, since, readOlder, refresh }: SpaceReading,
  sections: readonly PageSection[]
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
