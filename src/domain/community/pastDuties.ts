import type { PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { Community } from './community';
import { hasEnded } from './communityState';
import type { RoleTerm } from './roles';
import { isInForce, keeperRoles } from './roles';

/** A community that somebody ran, as manager or deputy, and does not run any more. */
export interface PastDuty {
  readonly community: Pick<Community, 'key' | 'charter' | 'state'>;
  readonly term: RoleTerm;
  /** When it was over: with the term, or with the community. */
  readonly until: UtcInstant;
}

/** What a person ran before, the latest first. */
export function pastDutiesOf(
  communities: Iterable<Pick<Community, 'key' | 'charter' | 'state' | 'stateSince' | 'roles'>>,
  person: PersonKey,
  now: UtcInstant
): readonly PastDuty[] {
  return [...communities]
    .flatMap(community =>
      community.roles
        .filter(term => term.person.key === person && keeperRoles.includes(term.role) && term.from <= now)
        .filter(term => hasEnded(community.state) || !isInForce(term, now))
        .map(term => ({ community, term, until: term.until ?? community.stateSince }))
    )
    .sort((a, b) => b.until - a.until);
}
