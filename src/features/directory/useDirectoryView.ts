import * as React from 'react';
import type { Directory } from '../../domain/directory/directory';
import { withNewerRows } from '../../domain/directory/directory';
import type { RecentJoin } from '../../domain/directory/suggestions';
import { rowsThatCount } from '../../domain/log/rowsThatCount';
import { useSession } from '../../ui/session';
import type { Load, Loaded } from '../../ui/useLoad';
import { useLoad } from '../../ui/useLoad';
import { useUnchanged } from '../../ui/useUnchanged';
import type { Reach } from './reach';
import { notBeyond } from './reach';
import { useNewerRows } from './useNewerRows';

export interface DirectoryView {
  readonly directory: Loaded<Directory>;
  readonly reach: Reach;
  /** Asks for what could not be read, from the start where nothing could. */
  readonly reload: () => void;
  /**
   * Reads what was added since the publishing again. Resolves, when the view shows it, to the directory as it is now;
   * to undefined where not everything could be read.
   */
  readonly refresh: () => Promise<Directory | undefined>;
  /** Who joined what since the publishing, as far as it was read. */
  readonly recentJoins: readonly RecentJoin[];
}

/**
 * The directory as published, at once, and with the newer rows folded on top as soon as they are read; where somebody
 * looked before, as it was then. Before the first publishing there is nothing to show at once, so the newer rows, which
 * are all rows, are waited for.
 */
export function useDirectoryView(): DirectoryView {
  const { loaded: projection, reload: reloadProjection } = useProjection();
  const published = useUnchanged(projection.state === 'ready' ? projection.value : undefined, isSamePublishing);
  const stale = projection.state === 'ready' ? projection.stale : undefined;
  const { rows, reach, refresh: refreshRows } = useNewerRows(published, projection.state === 'ready' && stale === undefined);
  const directory = React.useMemo((): Loaded<Directory> => {
    if (projection.state === 'failed') return projection;
    if (published === undefined) return { state: 'loading' };
    if (rows !== undefined) return { state: 'ready', value: withNewerRows(published, rows) };
    if (published.publishedAt !== undefined) return { state: 'ready', value: published };
    return reach.state === 'failed' ? reach : { state: 'loading' };
  }, [projection, published, rows, reach]);
  const refresh = React.useCallback(async () => {
    const newer = await refreshRows();
    return published !== undefined && newer?.complete === true ? withNewerRows(published, newer) : undefined;
  }, [published, refreshRows]);
  const recentJoins = React.useMemo(
    () => rowsThatCount(rows?.memberships ?? []).rows.flatMap(({ kind, author: person, community }) => (kind === 'join' ? [{ person, community }] : [])),
    [rows]
  );
  const isWhole = projection.state === 'ready' && stale?.failure === undefined;
  const reload = isWhole ? () => void refresh() : reloadProjection;
  return { directory, reach: notBeyond(reach, stale), reload, refresh, recentJoins };
}

/** The published directory: the one with which the session began, before any other is read. */
function useProjection(): Load<Directory> {
  const { guildhall, beginning } = useSession();
  return useLoad(
    React.useCallback(() => guildhall.readDirectory(), [guildhall]),
    React.useCallback(() => guildhall.recall(lastKnown => lastKnown.readDirectory()), [guildhall]),
    beginning?.directory
  );
}

function isSamePublishing(one: Directory | undefined, other: Directory | undefined): boolean {
  return one !== undefined && other !== undefined && one.publishedAt === other.publishedAt;
}
