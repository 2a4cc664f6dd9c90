import type { CommunityKey } from '../domain/identity';
import type { ProposalAct } from '../domain/proposal/proposalActs';
import { useSession } from './session';
import type { OneAct } from './useOneAct';
import { useOneAct } from './useOneAct';

type Said = Exclude<ProposalAct, { kind: 'proposal' }>;

/** What somebody says about a community without keeping it, with what is told once it is said. */
export function useSay(about: CommunityKey, onDone: (told: string) => Promise<void>): OneAct<[act: Said, told: string]> {
  const { guildhall, actor } = useSession();
  return useOneAct<[Said, string]>(
    (operation, act) => guildhall.addProposalAct(actor, about, act, operation),
    (_act, told) => onDone(told)
  );
}
