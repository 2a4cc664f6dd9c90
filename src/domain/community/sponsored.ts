import type { PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { Community } from './community';
import { hasEnded } from './communityState';
import { holdsRole } from './roles';

/** The communities that go on and that a person sponsors now, as they were given. */
export function sponsoredBy<C extends Pick<Community, 'state' | 'roles'>>(communities: readonly C[], person: PersonKey, now: UtcInstant): readonly C[] {
  return communities.filter(({ state, roles }) => !hasEnded(state) && holdsRole(roles, person, now, ['sponsor']));
}
