import { ranIt } from '../domain/community/applyAct';
import type { Community } from '../domain/community/community';
import type { PersonKey } from '../domain/identity';

/** Whether joining would only ask: the community is on request, and the person does not run it anyway. */
export function asksToJoin(community: Community, person: PersonKey): boolean {
  return community.practice.access === 'onRequest' && !ranIt(community, person);
}
