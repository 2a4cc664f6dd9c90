import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { Proposal, ProposalVersion } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { isUndecided, standingOf } from '../../domain/proposal/proposalStanding';
import { similarIndex } from '../../domain/similar/similarCommunities';
import { useDesk } from './desk';

/** Something like what is proposed: a community as it is now, or another proposal that waits. */
export interface SimilarOne {
  readonly key: CommunityKey;
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
  readonly is: { readonly entry: DirectoryEntry } | { readonly proposed: ProposalVersion };
}

const most = 5;

/** What is most like a proposal, among communities that go on or ended, and among other proposals that wait. */
export function useSimilar(proposal: Proposal): readonly SimilarOne[] {
  const { directory, verdicts } = useDesk();
  const index = React.useMemo(() => {
    const waiting = directory.proposed.proposals.filter(each => isUndecided(standingOf(each, verdicts)));
    return similarIndex<SimilarOne>([...directory.entries.map(ofEntry), ...waiting.map(ofProposal)]);
  }, [directory, verdicts]);
  const { charter, revives } = newestVersion(proposal);
  const own: readonly (CommunityKey | undefined)[] = [proposal.key, revives];
  return index
    .find(charter.title, most + own.length)
    .filter(({ key }) => !own.includes(key))
    .slice(0, most);
}

function ofEntry(entry: DirectoryEntry): SimilarOne {
  const { title, purpose } = entry.charter;
  return { key: entry.key, title, purpose, tags: entry.practice.tags, is: { entry } };
}

function ofProposal(proposal: Proposal): SimilarOne {
  const proposed = newestVersion(proposal);
  const { title, purpose } = proposed.charter;
  return { key: proposal.key, title, purpose, tags: proposed.practice.tags, is: { proposed } };
}
