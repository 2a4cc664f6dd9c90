import * as React from 'react';
import type { Charter, CharterChange } from '../../domain/community/charter';
import { charterChange, trimmedCharter } from '../../domain/community/charter';
import type { Community } from '../../domain/community/community';
import type { TakenTitle } from '../../domain/community/communityDraft';
import { charterProblems } from '../../domain/community/communityDraft';
import { useSession } from '../../ui/session';
import type { Draft } from '../../ui/useDraft';
import { useDraft } from '../../ui/useDraft';

/** A charter while it is rewritten. What is written is what differs from the charter that the form began with. */
export function useCharterDraft(
  community: Community,
  others: readonly TakenTitle[],
  onSaved: (change: CharterChange) => Promise<void>
): Draft<Charter> {
  const { guildhall, actor } = useSession();
  const [before] = React.useState(community);
  return useDraft<Charter, void>({
    start: () => before.charter,
    problemsOf: charter => charterProblems(charter, others, community.key),
    save: (charter, operation) => guildhall.changeCharter(actor, before, charter, others, operation),
    onSaved: (_result, charter) => onSaved(charterChange(before.charter, trimmedCharter(charter))),
    actsByWords: true
  });
}
