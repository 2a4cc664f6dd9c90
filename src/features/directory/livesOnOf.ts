import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { LivesOn } from '../../ui/MergeSignpost';
import type { Standings } from './useStandings';

/** Where a merged community lives on, as a signpost shows it. */
export function livesOnOf(entry: DirectoryEntry, standings: Standings, onOpen?: (community: CommunityKey) => void): LivesOn {
  return {
    entry,
    standing: standings.standingOf(entry.key),
    onJoin: () => standings.join(entry.key),
    ...(onOpen !== undefined && { onOpen: () => onOpen(entry.key) })
  };
}
