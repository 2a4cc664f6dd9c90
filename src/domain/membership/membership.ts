import type { CommunityKey, PersonKey } from '../identity';
import type { UtcInstant } from '../time';

/** That a person is a member of a community, and since when. */
export interface Membership {
  readonly community: CommunityKey;
  readonly person: PersonKey;
  readonly since: UtcInstant;
}

export type MembershipKind = 'join' | 'leave';
