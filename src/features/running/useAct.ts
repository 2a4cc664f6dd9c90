import type { Act } from '../../domain/community/acts';
import type { CommunityKey } from '../../domain/identity';
import { useSession } from '../../ui/session';
import type { OneAct } from '../../ui/useOneAct';
import { useOneAct } from '../../ui/useOneAct';

/** An act of whoever keeps a community, with what is told once it is done. */
export function useAct(community: CommunityKey, onDone: (told: string) => Promise<void>): OneAct<[act: Act, told: string]> {
  const { guildhall, actor } = useSession();
  return useOneAct<[Act, string]>(
    (operation, act) => guildhall.addAct(actor, community, act, operation),
    (_act, told) => onDone(told)
  );
}
