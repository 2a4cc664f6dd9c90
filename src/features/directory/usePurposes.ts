import type { Guildhall } from '../../data/guildhall';
import type { Template } from '../../domain/community/template';
import { useRead } from '../../ui/useRead';
import type { Purpose } from './filterChoices';

const readNothing = async (): Promise<undefined> => undefined;
const readTemplates = (guildhall: Guildhall): Promise<readonly Template[]> => guildhall.readTemplates();
const none: readonly Template[] = [];

/**
 * The purposes that communities follow, as administrators keep them; undefined until they are read, which is when somebody
 * turns to the filters, so that no first view waits for them. None where they cannot be read: then they go by their keys.
 */
export function usePurposes(isWanted: boolean): readonly Purpose[] | undefined {
  const { loaded } = useRead<readonly Template[] | undefined>(isWanted ? readTemplates : readNothing);
  if (loaded.state === 'failed') return none;
  return loaded.state === 'ready' ? loaded.value : undefined;
}
