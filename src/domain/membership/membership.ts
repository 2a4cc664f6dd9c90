import type { CommunityKey, PersonKey } from '../identity';
import type { UtcInstant } from '../time';

/** That a person is a member of a community, and since when. */
export interface Membership {
  readonly community: CommunityKey;
  readonly person: PersonKey;
  readonly since: UtcInstant;
  /** Through whose invitation, where the join said so. */
  readonly invitedBy?: PersonKey;
}

export type MembershipKind = 'join' | 'leave';
