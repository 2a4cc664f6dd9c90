import { decisionsThatCount, foldCounted, nothingDecided } from '../community/foldCommunities';
import { hasEnded } from '../community/communityState';
import type { Role } from '../community/roles';
import type { CommunityKey, PersonKey, UnitKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import type { UtcInstant } from '../time';

/** A role that goes on, in a community that does. */
export interface OpenRole {
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  readonly role: Role;
}

/** The roles that somebody holds or is to hold: they end before nobody knows any more who held them. */
export function openRolesOf(decisions: readonly LogRow[], acts: readonly LogRow[], person: PersonKey, now: UtcInstant): readonly OpenRole[] {
  const { communities } = foldCounted(nothingDecided, decisionsThatCount(decisions).rows, rowsThatCount(acts).rows);
  return [...communities.values()].flatMap(({ key: community, unit, decided, roles }) =>
    hasEnded(decided.state)
      ? []
      : [...new Set(roles.filter(term => term.person.key === person && (term.until === undefined || term.until > now)).map(({ role }) => role))].map(role => ({ community, unit, role }))
  );
}
