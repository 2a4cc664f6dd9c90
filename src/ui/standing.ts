import type { Failure } from '../domain/failure';
import type { MembershipKind } from '../domain/membership/membership';
import type { UtcInstant } from '../domain/time';

/** That somebody asked to join a community on request, and whether its keepers said no. */
export interface AskedToJoin {
  readonly since: UtcInstant;
  readonly isTurnedDown: boolean;
}

/** How the person at the screen stands to a community, and what is under way. */
export interface Standing {
  readonly isMember: boolean;
  /** Where the person asked and is not in. */
  readonly asked?: AskedToJoin;
  /** What SharePoint was asked and has not answered yet. */
  readonly underway?: MembershipKind;
  /** True for a few seconds after joining, while joining can be taken back. */
  readonly mayUndo: boolean;
  /** What was asked last and failed; asking again is safe. */
  readonly failed?: { readonly kind: MembershipKind; readonly failure: Failure };
}

export const stranger: Standing = { isMember: false, mayUndo: false };
