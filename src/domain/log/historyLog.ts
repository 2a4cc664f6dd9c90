import type { CommunityKey } from '../identity';
import type { HistoryEntry, HistoryKind } from './history';
import { withoutRepeats } from './history';
import { communityMonth } from './logRow';
import { packedRows } from './packed/packedRows';

/** Everything that was brought over, as long as it is folded: a community at a time. */
export interface HistoryLog {
  /** The highest id that was added, 0 before. */
  readonly highest: number;
  add(entry: HistoryEntry): void;
  /** What was brought over of a community, by ascending id, each operation once. */
  of(community: CommunityKey): readonly HistoryEntry[];
}

export function historyLog(): HistoryLog {
  const rows = packedRows('kept');
  let highest = 0;
  return {
    get highest() {
      return highest;
    },
    add({ person: author, actedAt: created, ...entry }) {
      highest = Math.max(highest, entry.id);
      rows.add({ ...entry, author, created, communityMonth: communityMonth(entry.community, created), body: undefined });
    },
    of: key => withoutRepeats(rows.of(key).map(({ id, kind, author: person, community, created: actedAt, operation }) => ({ id, kind: kind as HistoryKind, person, community, actedAt, operation })))
  };
}
