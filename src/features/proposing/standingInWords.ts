import type { UnitKey } from '../../domain/identity';
import type { StandingProposal } from '../../domain/proposal/proposalsFor';
import { newestVersion } from '../../domain/proposal/proposal';
import type { UtcInstant } from '../../domain/time';
import { day } from '../../domain/time';
import { formatDay } from '../../ui/format';
import type { NameOf } from '../../ui/useNames';
import { strings } from './proposalStrings';

export interface StandingWords {
  readonly nameOf: NameOf;
  readonly unitTitle: (unit: UnitKey) => string;
  readonly now: UtcInstant;
  readonly locale: string;
}

/** Where a proposal stands, in one sentence. */
export function standingInWords({ proposal, standing }: StandingProposal, { nameOf, unitTitle, now, locale }: StandingWords): string {
  const words = strings.standing;
  const { unit, at } = newestVersion(proposal);
  const dayOf = (instant: UtcInstant): string => formatDay(instant, locale);
  switch (standing.state) {
    case 'waiting': {
      // Since the newest words, or since the proposer's last answer to a question about them.
      const since = Math.max(at, ...proposal.replies.map(reply => reply.at));
      const days = Math.floor((now - since) / day);
      return days < 1 ? words.waitingToday(unitTitle(unit)) : words.waiting(unitTitle(unit), days, dayOf(since));
    }
    case 'asked':
      return words.asked(nameOf(standing.question.by), standing.question.text);
    case 'approved':
      return words.approved(nameOf(standing.verdict.by), dayOf(standing.verdict.at));
    case 'declined':
      return words.declined(nameOf(standing.verdict.by), dayOf(standing.verdict.at), standing.verdict.text);
    case 'withdrawn':
      return words.withdrawn;
  }
}
