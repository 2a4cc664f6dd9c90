import type { Verdicts } from '../../domain/community/verdicts';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { isUndecided, standingOf } from '../../domain/proposal/proposalStanding';
import type { Findable } from '../../domain/similar/similarCommunities';

/** Something that is there already, or proposed. */
export type SimilarOne = Findable & ({ readonly entry: DirectoryEntry } | { readonly proposal: Proposal });

/** What a new proposal is held against: communities in every state, and proposals that nobody has decided on. */
export function similarOnes(
  entries: readonly DirectoryEntry[],
  proposals: readonly Proposal[],
  verdicts: Verdicts,
  revising: CommunityKey | undefined
): readonly SimilarOne[] {
  const undecided = proposals.filter(proposal => proposal.key !== revising && isUndecided(standingOf(proposal, verdicts)));
  return [
    ...entries.map(entry => ({ key: entry.key, ...sayingsOf(entry), entry })),
    // Anybody may use a key of a community for a proposal; they are two things all the same.
    ...undecided.map(proposal => ({ key: `proposal ${proposal.key}`, ...sayingsOf(newestVersion(proposal)), proposal }))
  ];
}

function sayingsOf({ charter, practice }: Pick<DirectoryEntry, 'charter' | 'practice'>): Omit<Findable, 'key'> {
  return { title: charter.title, purpose: charter.purpose, tags: practice.tags };
}
