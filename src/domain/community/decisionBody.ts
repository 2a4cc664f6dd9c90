import type { UtcInstant } from '../time';
import type {
  AnswerDecision,
  FoundedDecision,
  OpenRoleDecision,
  ReviewedDecision,
  RoleDecision,
  RoleEndedDecision,
  StateDecision
} from './decisions';
import type { Practice } from './practice';
import type { RoleTerm } from './roles';

/** A term as an approver writes it: without `from` it begins when SharePoint stamps the decision. */
export type GrantedTerm = Omit<RoleTerm, 'from'> & { readonly from?: UtcInstant };

export type WrittenFounding = Omit<FoundedDecision, 'founded' | 'roles' | 'state' | 'practice'> & {
  readonly founded?: UtcInstant;
  /** Absent: active at once, as what is brought over from elsewhere; approved ones are seeding in any case. */
  readonly state?: FoundedDecision['state'];
  readonly practice?: Partial<Practice>;
  readonly roles: readonly GrantedTerm[];
};

/**
 * A decision as an approver writes it. Instants that are left out are the one SharePoint stamps the row with: a browser
 * whose clock runs ahead must not found a community whose manager has no say for a while.
 */
export type WrittenDecision =
  | WrittenFounding
  | AnswerDecision
  | (Omit<RoleDecision, 'term'> & { readonly term: GrantedTerm })
  | (Omit<RoleEndedDecision, 'until'> & { readonly until?: UtcInstant })
  | (Omit<StateDecision, 'since' | 'roles'> & { readonly since?: UtcInstant; readonly roles?: readonly GrantedTerm[] })
  | OpenRoleDecision
  | ReviewedDecision;

/** What a decision says, in the shape `readDecision` reads. */
export function decisionBody(decision: WrittenDecision): Record<string, unknown> {
  switch (decision.kind) {
    case 'founded':
    case 'approved':
      return foundingBody(decision);
    case 'declined':
    case 'question':
      return { proposal: decision.proposal, text: decision.text };
    case 'role':
      return { ...decision.term };
    case 'roleEnded':
      return { role: decision.role, person: decision.person, until: decision.until };
    case 'openRole':
      return { role: decision.role, note: decision.note };
    case 'reviewed':
      return { note: decision.note };
    case 'state': {
      const { state, since, reason, recap, into, roles } = decision;
      return { state, since, reason, recap, into, roles };
    }
  }
}

function foundingBody({ charter, practice, type, founded, recorded, state, roles, reason, proposal }: WrittenFounding): Record<string, unknown> {
  return { ...charter, ...practice, type, founded, recorded, state, roles, reason, proposal };
}
