import type { Verdict, Verdicts } from '../community/verdicts';
import { settledBy, verdictKey } from '../community/verdicts';
import type { Proposal } from './proposal';
import { newestVersion } from './proposal';

/** Where a proposal stands. */
export type ProposalStanding =
  | { readonly state: 'waiting' }
  /** An approver asked something that the proposer has not answered. */
  | { readonly state: 'asked'; readonly question: Verdict }
  | { readonly state: 'approved'; readonly verdict: Verdict }
  | { readonly state: 'declined'; readonly verdict: Verdict }
  | { readonly state: 'withdrawn' };

/** All that approvers of its unit answered to a proposal, by the order of their rows. */
export function verdictsOn(proposal: Proposal, verdicts: Verdicts): readonly Verdict[] {
  return proposal.versions
    .flatMap(({ unit, row }) => verdicts.get(verdictKey(unit, row)) ?? [])
    .filter(verdict => verdict.proposal.key === proposal.key)
    .sort((a, b) => a.id - b.id);
}

/**
 * Where a proposal stands. An approval of any version is final; a decline or a withdrawal holds until the proposer
 * comes with another version.
 */
export function standingOf(proposal: Proposal, verdicts: Verdicts): ProposalStanding {
  const said = verdictsOn(proposal, verdicts);
  const approval = said.find(({ kind }) => kind === 'approved');
  if (approval !== undefined) return { state: 'approved', verdict: approval };
  const { row } = newestVersion(proposal);
  if (proposal.withdrawnBy !== undefined && proposal.withdrawnBy > row) return { state: 'withdrawn' };
  const onNewest = said.filter(verdict => verdict.proposal.row === row);
  const settled = settledBy(onNewest);
  if (settled !== undefined) return { state: 'declined', verdict: settled };
  const answered = new Set(proposal.replies.map(({ question }) => question));
  const question = onNewest.find(({ id }) => !answered.has(id));
  return question === undefined ? { state: 'waiting' } : { state: 'asked', question };
}

/** Whether approvers can still decide on it. */
export function isUndecided({ state }: ProposalStanding): boolean {
  return state === 'waiting' || state === 'asked';
}
