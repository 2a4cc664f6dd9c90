import { holdsRole, keeperRoles } from '../domain/community/roles';
import { useSession } from './session';
import { useSpace } from './space';

/**
 * Whether the person at the screen is offered to write in the space: members, those who run the community, and its
 * sponsor, who takes part without being in. Others are invited to join first.
 */
export function useTakesPart(): boolean {
  const { actor } = useSession();
  const { community, isMember } = useSpace();
  return isMember || holdsRole(community.roles, actor.key, Date.now(), [...keeperRoles, 'sponsor']);
}
