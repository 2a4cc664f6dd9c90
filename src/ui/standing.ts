import type { Failure } from '../domain/failure';
import type { MembershipKind } from '../domain/membership/membership';

/** How the person at the screen stands to a community, and what is under way. */
export interface Standing {
  readonly isMember: boolean;
  /** What SharePoint was asked and has not answered yet. */
  readonly underway?: MembershipKind;
  /** True for a few seconds after joining, while joining can be taken back. */
  readonly mayUndo: boolean;
  /** What was asked last and failed; asking again is safe. */
  readonly failed?: { readonly kind: MembershipKind; readonly failure: Failure };
}

export const stranger: Standing = { isMember: false, mayUndo: false };
