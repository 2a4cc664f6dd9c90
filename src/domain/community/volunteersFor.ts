import type { Volunteer } from '../proposal/proposal';
import type { UtcInstant } from '../time';
import type { Community } from './community';
import type { Role } from './roles';
import { holdsRole } from './roles';

/**
 * Who offers to take a role of a community and was not answered, the first first. A role that one person holds was
 * answered for all when somebody was given it; of several deputies each is answered by getting the role.
 */
export function volunteersFor({ key, roles }: Pick<Community, 'key' | 'roles'>, role: Role, volunteers: readonly Volunteer[], now: UtcInstant): readonly Volunteer[] {
  const lastGiven = role === 'deputy' ? -Infinity : Math.max(-Infinity, ...roles.filter(term => term.role === role).map(({ from }) => from));
  return volunteers
    .filter(each => each.community === key && each.role === role && each.at >= lastGiven && !holdsRole(roles, each.person, now, [role]))
    .sort((a, b) => a.at - b.at);
}
