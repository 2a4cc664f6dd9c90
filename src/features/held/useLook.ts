import * as React from 'react';
import { Failure } from '../../domain/failure';
import type { NamingPlace, NamingRow } from '../../domain/held/naming';
import { useIsMounted } from '../../ui/useIsMounted';
import { useSession } from '../../ui/session';

/** Which list is read, and how many of its rows were. */
export interface Looked {
  readonly place: NamingPlace;
  readonly done: number;
}

/** Looks for the rows in which others name the person at the screen. Leaving the screen ends it: on a large site it is long. */
export function useLook(): (onProgress: (looked: Looked) => void) => Promise<readonly NamingRow[]> {
  const { guildhall, actor } = useSession();
  const isMounted = useIsMounted();
  return React.useCallback(
    onProgress =>
      guildhall.readNaming({ key: actor.key, name: actor.name }, (place, done) => {
        if (!isMounted.current) throw new Failure('unavailable', 'The screen was left.');
        onProgress({ place, done });
      }),
    [actor.key, actor.name, guildhall, isMounted]
  );
}
