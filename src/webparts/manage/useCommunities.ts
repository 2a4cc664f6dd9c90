import type { Guildhall } from '../../data/guildhall';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { withNewerRows } from '../../domain/directory/directory';
import { hasEnded } from '../../domain/community/communityState';
import { useRead } from '../../ui/useRead';

/** The communities that have not ended, as they are this moment; undefined while nobody can tell. */
export function useCommunities(): readonly DirectoryEntry[] | undefined {
  const { loaded } = useRead(readCommunities);
  return loaded.state === 'ready' ? loaded.value : undefined;
}

async function readCommunities(guildhall: Guildhall): Promise<readonly DirectoryEntry[]> {
  const published = await guildhall.readDirectory();
  const { entries } = withNewerRows(published, await guildhall.readNewerRows(published));
  return entries.filter(({ state }) => !hasEnded(state));
}
