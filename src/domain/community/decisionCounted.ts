import type { PersonKey } from '../identity';
import type { Community } from './community';
import type { GrantedTerm, WrittenDecision } from './decisionBody';
import type { RoleTerm } from './roles';

/** A decision on a community that is there. */
export type DecisionOnCommunity = Extract<WrittenDecision, { readonly kind: 'role' | 'roleEnded' | 'state' | 'openRole' | 'reviewed' }>;

/**
 * Whether what somebody decided is what the community says now. A row that SharePoint took may still change nothing:
 * another approver was faster, or the community is no longer in a state from which the move is allowed.
 */
export function isCounted(decision: DecisionOnCommunity, community: Community | undefined, by: PersonKey): boolean {
  if (community === undefined) return false;
  switch (decision.kind) {
    case 'role':
      return community.roles.some(term => isTermOf(term, decision.term));
    case 'roleEnded':
      return community.roles.every(({ role, person, until }) => role !== decision.role || person.key !== decision.person || until !== undefined);
    case 'openRole':
      return community.openings?.some(({ role, isOpen, by: author }) => role === decision.role && isOpen && author === by) ?? false;
    case 'reviewed':
      return community.reviewed?.by === by && community.reviewed.note === decision.note.trim();
    case 'state':
      return community.decided.state === decision.state && community.decided.reason === decision.reason.trim();
  }
}

/** The very term: one that somebody else's decision ended meanwhile has another end than was granted. */
function isTermOf(term: RoleTerm, { role, person, until, termEnds, hours }: GrantedTerm): boolean {
  return term.role === role && term.person.key === person.key && term.until === until && term.termEnds === termEnds && term.hours === hours;
}
