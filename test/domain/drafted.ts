import type { ProposalDraft } from '../../src/domain/proposal/proposalDraft';
import { emptyProposalDraft } from '../../src/domain/proposal/proposalDraft';
import { personKey, unitKey } from '../../src/domain/identity';

/** A draft without problems in the unit `field`, run by person 7, unless said otherwise. */
export function drafted(change: Partial<ProposalDraft> = {}): ProposalDraft {
  return {
    ...emptyProposalDraft({ key: 'craft', type: 'guild', cadence: 'monthly' }),
    title: 'Pumps',
    purpose: 'Keep pumps running.',
    unit: unitKey('field'),
    manager: { key: personKey('7'), name: 'Person 7' },
    ...change
  };
}
