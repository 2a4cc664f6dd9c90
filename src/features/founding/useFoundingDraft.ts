import type { CommunityDraft, TakenTitle } from '../../domain/community/communityDraft';
import { draftProblems } from '../../domain/community/communityDraft';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import { useSession } from '../../ui/session';
import type { Draft, WordsProblems } from '../../ui/useDraft';
import { useDraft } from '../../ui/useDraft';
import { emptyProposalDraft } from '../../domain/proposal/proposalDraft';
import { strings } from './strings';

const craft = { key: 'craft', type: 'guild', cadence: 'monthly' } as const;

/** A new community as it is typed in. */
export interface TypedCommunity extends CommunityDraft {
  /** What is typed for the manager while nobody is chosen. */
  readonly managerText: string;
}

/** A new community while it is filled in. */
export function useFoundingDraft(
  others: readonly TakenTitle[],
  onFounded: (community: CommunityKey) => Promise<void> | void
): Draft<TypedCommunity> {
  const { guildhall, actor } = useSession();
  return useDraft<TypedCommunity, CommunityKey>({
    start: () => emptyDraft(actor.approverOf),
    problemsOf: typed => problemsOf(typed, others, actor.approverOf),
    save: ({ managerText, ...draft }, operation) => guildhall.foundCommunity(actor, { ...emptyProposalDraft(craft), ...draft, hours: '2' }, operation),
    onSaved: community => onFounded(community)
  });
}

function emptyDraft(ownUnits: readonly UnitKey[]): TypedCommunity {
  const unit = ownUnits.length === 1 ? ownUnits[0] : undefined;
  return { title: '', purpose: '', audience: '', type: 'community', unit, manager: undefined, managerText: '' };
}

/** A name that was typed and belongs to nobody is told as that, not as a field left empty. */
function problemsOf(
  typed: TypedCommunity,
  others: readonly TakenTitle[],
  ownUnits: readonly UnitKey[]
): WordsProblems<TypedCommunity> {
  const problems = draftProblems(typed, others, ownUnits);
  const name = typed.managerText.trim();
  return problems.manager === undefined || name === '' ? problems : { ...problems, manager: strings.unknownPerson(name) };
}
