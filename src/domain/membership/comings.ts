import type { Communities } from '../community/foldCommunities';
import type { CommunityKey, PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { PersonStays, Stay, Stays } from './foldMemberships';
import { currentMemberships } from './foldMemberships';
import { isMember } from './isMember';
import type { Membership } from './membership';

/** Somebody who joined a community on request and is not in: nobody has answered yet, or the answer was no. */
export type Asking = Omit<Membership, 'community'>;

/** What stays tell of one community. */
export interface Comings {
  readonly asked: readonly Asking[];
  /** Through whom each person came who came by an invitation; each person once. */
  readonly invitedBy: readonly PersonKey[];
  /** When somebody last came in. */
  readonly lastJoin: UtcInstant | undefined;
}

export const noComings: Comings = { asked: [], invitedBy: [], lastJoin: undefined };

/** Who asked, who came through whom and when somebody last came in, by community. Those who only asked are not in. */
export function comingsOf(stays: Stays, communities: Communities): ReadonlyMap<CommunityKey, Comings> {
  const all = new Map<CommunityKey, Comings>();
  const add = (key: CommunityKey, more: (before: Comings) => Comings): void => void all.set(key, more(all.get(key) ?? noComings));
  for (const { community, ...asking } of currentMemberships(stays)) {
    if (isMember(communities.get(community), { ...asking })) continue;
    add(community, before => ({ ...before, asked: [...before.asked, asking] }));
  }
  for (const each of stays.values()) {
    for (const came of staysIn(each, communities)) {
      add(each.community, before => ({ ...before, lastJoin: Math.max(came.joined, before.lastJoin ?? came.joined) }));
    }
    const by = staysIn(each, communities).find(({ invitedBy }) => invitedBy !== undefined)?.invitedBy;
    if (by !== undefined) add(each.community, before => ({ ...before, invitedBy: [...before.invitedBy, by] }));
  }
  return all;
}

/** The stays that made somebody a member. */
export function staysIn({ person, community, stays }: PersonStays, communities: Communities): readonly Stay[] {
  return stays.filter(({ joined: since }) => isMember(communities.get(community), { person, since }));
}
