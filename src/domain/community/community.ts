import type { CommunityKey, UnitKey } from '../identity';
import type { UtcInstant } from '../time';
import type { Charter } from './charter';
import type { CommunityState } from './communityState';
import type { CommunityType } from './communityType';
import type { RoleTerm } from './roles';

/** A community as decided and as its managers keep it. */
export interface Community {
  readonly key: CommunityKey;
  readonly unit: UnitKey;
  readonly type: CommunityType;
  readonly charter: Charter;
  readonly state: CommunityState;
  /** When the present state began. */
  readonly stateSince: UtcInstant;
  /** Why it is in this state, in the approver's words; empty where none were given. */
  readonly stateReason: string;
  readonly founded: UtcInstant;
  readonly roles: readonly RoleTerm[];
}
