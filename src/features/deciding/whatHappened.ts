import type { PersonKey } from '../../domain/identity';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import type { ProposalStanding } from '../../domain/proposal/proposalStanding';
import { proposalStrings as words } from './strings';
import type { PeopleNames } from '../../ui/usePeopleNames';

/** What others did to a proposal while an approver had it open, in a sentence; undefined where nothing that matters. */
export function whatHappened(
  proposal: Proposal,
  standing: ProposalStanding,
  { openedRow, self, nameOf }: { readonly openedRow: number; readonly self: PersonKey; readonly nameOf: PeopleNames }
): string | undefined {
  const { happened } = words;
  // One's own answer is no news; it is told where it was sent.
  if ('verdict' in standing && standing.verdict.by === self) return undefined;
  switch (standing.state) {
    case 'withdrawn':
      return happened.withdrawn;
    case 'approved':
      return happened.approved(nameOf(standing.verdict.by));
    case 'declined':
      return happened.declined(nameOf(standing.verdict.by), standing.verdict.text);
    default:
      return newestVersion(proposal).row === openedRow ? undefined : happened.revised;
  }
}
