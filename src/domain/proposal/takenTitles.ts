import type { TakenTitle } from '../community/communityDraft';
import { verdictsByKey } from '../directory/directory';
import type { Directory } from '../directory/directory';
import type { CommunityKey } from '../identity';
import { newestVersion } from './proposal';
import { isUndecided, standingOf } from './proposalStanding';

/** Titles that communities and undecided proposals have; a proposal that is revised keeps its own. */
export function takenTitles({ entries, proposed, verdicts }: Pick<Directory, 'entries' | 'proposed' | 'verdicts'>, revising?: CommunityKey): readonly TakenTitle[] {
  const byKey = verdictsByKey(verdicts);
  const undecided = proposed.proposals.filter(proposal => proposal.key !== revising && isUndecided(standingOf(proposal, byKey)));
  return [
    ...entries.map(({ key, charter }) => ({ key, title: charter.title })),
    ...undecided.map(proposal => ({ key: proposal.key, title: newestVersion(proposal).charter.title }))
  ];
}
