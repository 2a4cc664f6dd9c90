import type { Verdicts } from '../community/verdicts';
import type { UnitKey } from '../identity';
import type { UtcInstant } from '../time';
import { workingDaysBetween } from '../workingDays';
import type { Proposal, ProposalVersion } from './proposal';
import { newestVersion } from './proposal';
import type { ProposalStanding } from './proposalStanding';
import { isUndecided, standingOf, verdictsOn } from './proposalStanding';

/** A proposal that approvers can decide on. */
export interface WaitingProposal {
  readonly proposal: Proposal;
  readonly standing: ProposalStanding;
  /** Since when it is the approvers' turn; where the proposer is asked, since when the proposer is. */
  readonly since: UtcInstant;
}

/** Working days after which somebody has waited long. Ours: a week of work. */
export const longWait = 5;

/** The proposals that wait for a decision in one of the units, the longest waiting first. */
export function waitingProposals(
  proposals: Iterable<Proposal>,
  verdicts: Verdicts,
  decides: (unit: UnitKey) => boolean
): readonly WaitingProposal[] {
  return [...proposals]
    .filter(proposal => decides(newestVersion(proposal).unit))
    .map(proposal => ({ proposal, standing: standingOf(proposal, verdicts), since: waitingSince(proposal, verdicts) }))
    .filter(({ standing }) => isUndecided(standing))
    .sort((a, b) => a.since - b.since);
}

/** Since the newest words, or whatever was asked or answered about them since. */
function waitingSince(proposal: Proposal, verdicts: Verdicts): UtcInstant {
  const { row, at } = newestVersion(proposal);
  const asked = verdictsOn(proposal, verdicts).filter(verdict => verdict.proposal.row === row);
  const ids = new Set(asked.map(({ id }) => id));
  const answered = proposal.replies.filter(({ question }) => ids.has(question));
  return Math.max(at, ...asked.map(each => each.at), ...answered.map(each => each.at));
}

/** Whether the proposer has waited long for an approver; never where the proposer is asked something. */
export function hasWaitedLong({ standing, since }: WaitingProposal, now: UtcInstant): boolean {
  return standing.state === 'waiting' && workingDaysBetween(since, now) > longWait;
}

/** The words on which an approver last said something, by which a later version is compared; undefined where nobody did. */
export function lastAnswered(proposal: Proposal, verdicts: Verdicts): ProposalVersion | undefined {
  const rows = new Set(verdictsOn(proposal, verdicts).map(verdict => verdict.proposal.row));
  return [...proposal.versions].reverse().find(({ row }) => rows.has(row));
}
