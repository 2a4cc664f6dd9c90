import type { RoleTerm, Role } from '../community/roles';
import { isInForce } from '../community/roles';
import type { CommunityKey, PersonKey } from '../identity';
import type { UtcInstant } from '../time';

/** Since when people are gone, as administrators marked them. */
export type Leavers = ReadonlyMap<PersonKey, UtcInstant>;

export const nobodyLeft: Leavers = new Map();

export function hasLeft(leavers: Leavers, person: PersonKey, at: UtcInstant): boolean {
  const since = leavers.get(person);
  return since !== undefined && since <= at;
}

/** What of a community is asked here. */
export interface CommunityWithRoles {
  readonly key: CommunityKey;
  readonly charter: { readonly title: string };
  readonly roles: readonly RoleTerm[];
}

/** A role that somebody holds in a community. */
export interface HeldRole {
  readonly community: CommunityKey;
  readonly title: string;
  readonly role: Role;
}

/** The roles of a person at a moment, in the order of the communities: what opens when that person leaves then. */
export function rolesHeldBy(entries: Iterable<CommunityWithRoles>, person: PersonKey, at: UtcInstant): HeldRole[] {
  const held: HeldRole[] = [];
  for (const { key, charter, roles } of entries) {
    const own = roles.filter(term => term.person.key === person && isInForce(term, at));
    for (const role of new Set(own.map(term => term.role))) held.push({ community: key, title: charter.title, role });
  }
  return held;
}
