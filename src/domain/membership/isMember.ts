import type { Doors } from './admission';
import { admissionOf } from './admission';
import type { Membership } from './membership';

/** Whether a join makes a member. A community that nobody has read is taken as open. */
export function isMember(community: Doors | undefined, membership: Pick<Membership, 'person' | 'since'>): boolean {
  return community === undefined || admissionOf(community, membership) === 'in';
}
