import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import { isMember } from '../../domain/membership/isMember';
import type { Membership } from '../../domain/membership/membership';
import { newcomers } from '../../domain/people/introductions';
import type { Loaded } from '../../ui/useLoad';
import { useRead } from '../../ui/useRead';
import { useSpace } from '../../ui/space';

export interface Joiners {
  readonly loaded: Loaded<readonly Membership[]>;
  readonly reload: () => void;
  /** Who is new and in, the newest first; nobody while that is read. */
  readonly newest: readonly Membership[];
}

/** Who joined lately; read anew when the person at the screen comes in or goes. */
export function useJoiners(): Joiners {
  const { community, isMember: isIn } = useSpace();
  const { key } = community;
  const { loaded, reload } = useRead(
    React.useCallback(
      (guildhall: Guildhall) => guildhall.readRecentJoiners(key),
      // Another standing is another answer.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [key, isIn]
    )
  );
  const newest = React.useMemo(
    () => (loaded.state === 'ready' ? newcomers(loaded.value, Date.now()).filter(membership => isMember(community, membership)) : []),
    [loaded, community]
  );
  return { loaded, reload, newest };
}
