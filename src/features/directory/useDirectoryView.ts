import * as React from 'react';
import type { Directory } from '../../domain/directory/directory';
import { withNewerRows } from '../../domain/directory/directory';
import { useSession } from '../../ui/session';
import type { Loaded } from '../../ui/useLoad';
import { useLoad } from '../../ui/useLoad';
import type { Reach } from './reach';
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
}

/**
 * The directory as published, at once, and with the newer rows folded on top as soon as they are read. Before the
 * first publishing there is nothing to show at once, so the newer rows, which are all rows, are waited for.
 */
export function useDirectoryView(): DirectoryView {
  const { guildhall } = useSession();
  const { loaded: projection, reload: reloadProjection } = useLoad(
    React.useCallback(() => guildhall.readDirectory(), [guildhall])
  );
  const published = projection.state === 'ready' ? projection.value : undefined;
  const { rows, reach, refresh: refreshRows } = useNewerRows(published);
  const directory = React.useMemo((): Loaded<Directory> => {
    if (projection.state !== 'ready') return projection;
    if (rows !== undefined) return { state: 'ready', value: withNewerRows(projection.value, rows) };
    if (projection.value.publishedAt !== undefined) return projection;
    return reach.state === 'failed' ? reach : { state: 'loading' };
  }, [projection, rows, reach]);
  const refresh = React.useCallback(async () => {
    const newer = await refreshRows();
    return published !== undefined && newer?.complete === true ? withNewerRows(published, newer) : undefined;
  }, [published, refreshRows]);
  const reload = projection.state === 'failed' ? reloadProjection : () => void refresh();
  return { directory, reach, reload, refresh };
}
