import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { Community } from '../../domain/community/community';
import type { Founder } from '../../domain/community/founders';
import { foundersOf } from '../../domain/community/founders';
import type { CommunityKey } from '../../domain/identity';
import type { Membership } from '../../domain/membership/membership';
import type { Proposal } from '../../domain/proposal/proposal';
import type { Loaded } from '../../ui/useLoad';
import { useRead } from '../../ui/useRead';

export type Joiners = ReadonlyMap<CommunityKey, readonly Membership[]>;

/** Who joined these communities lately. `round`: read anew when it grows. */
export function useRecentJoiners(communities: readonly CommunityKey[], round: number): { readonly loaded: Loaded<Joiners>; readonly reload: () => void } {
  const list = communities.join();
  return useRead(
    React.useCallback(
      async (guildhall: Guildhall): Promise<Joiners> => {
        const keys = list === '' ? [] : (list.split(',') as CommunityKey[]);
        return new Map(await Promise.all(keys.map(async key => [key, await guildhall.readRecentJoiners(key)] as const)));
      },
      // A new round is a new reading.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [list, round]
    )
  );
}

/** Who is there from the beginning, as far as is known. */
export function foundersFrom(community: Community, proposals: readonly Proposal[], joiners: Loaded<Joiners>): readonly Founder[] {
  return foundersOf(community, proposals, joiners.state === 'ready' ? (joiners.value.get(community.key) ?? []) : []);
}
