import type { Verdicts } from '../community/verdicts';
import type { PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { Proposal } from './proposal';
import { newestVersion, wantsRole } from './proposal';
import type { ProposalStanding } from './proposalStanding';
import { isUndecided, standingOf } from './proposalStanding';

/** A proposal, and where it stands. */
export interface StandingProposal {
  readonly proposal: Proposal;
  readonly standing: ProposalStanding;
}

/** How long whoever proposed or supported something still meets it after it was decided. */
export const toldFor = 30 * day;

/** What a proposal waits for from one person. */
export type Wanted = 'reply' | 'agreement' | 'hours';

/** What a person has not answered yet: a question, whether they take a role, whether they grant the hours. */
export function wantedOf({ proposal, standing }: StandingProposal, person: PersonKey): readonly Wanted[] {
  if (!isUndecided(standing)) return [];
  const { row, manager, deputies, sponsor } = newestVersion(proposal);
  const isNamed = [manager, ...deputies].some(({ key }) => key === person);
  const hasConfirmed = proposal.confirmed.some(each => each.person === person && each.version === row);
  return [
    ...(standing.state === 'asked' && proposal.proposer === person ? (['reply'] as const) : []),
    ...(isNamed && wantsRole(proposal, person) === undefined ? (['agreement'] as const) : []),
    ...(sponsor?.key === person && !hasConfirmed ? (['hours'] as const) : [])
  ];
}

/**
 * The proposals a person meets in the directory: all that are undecided, and for a while those decided or taken back that
 * the person proposed or, where approved, supported. First those that wait for this person, then the newest.
 */
export function proposalsFor(proposals: Iterable<Proposal>, verdicts: Verdicts, person: PersonKey, now: UtcInstant): readonly StandingProposal[] {
  return [...proposals]
    .map(proposal => ({ proposal, standing: standingOf(proposal, verdicts) }))
    .filter(each => isMet(each, person, now))
    .sort((a, b) => Number(isWanted(b, person)) - Number(isWanted(a, person)) || newestVersion(b.proposal).row - newestVersion(a.proposal).row);
}

function isWanted(each: StandingProposal, person: PersonKey): boolean {
  return wantedOf(each, person).length > 0;
}

function isMet({ proposal, standing }: StandingProposal, person: PersonKey, now: UtcInstant): boolean {
  if (isUndecided(standing)) return true;
  const since = 'verdict' in standing ? standing.verdict.at : newestVersion(proposal).at;
  if (now - since > toldFor) return false;
  return proposal.proposer === person || (standing.state === 'approved' && isSupporter(proposal, person));
}

/** Whether somebody would take part. Once it is approved, those are its founders. */
export function isSupporter({ supporters }: Proposal, person: PersonKey): boolean {
  return supporters.some(each => each.person === person);
}
