import { livesOnIn } from '../../domain/community/mergeTrail';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { Ties } from '../../ui/tiesOf';

/** What of its ties is drawn in the list, and so need not be told. */
export interface DrawnTies {
  readonly isBeneath: boolean;
  readonly hasParts: boolean;
}

/** The ties of each community that its card tells; what is a part of what is looked up once for all. */
export function tellingTies(all: ReadonlyMap<CommunityKey, DirectoryEntry>): (entry: DirectoryEntry, drawn: DrawnTies) => Ties {
  const parts = new Map<CommunityKey, DirectoryEntry[]>();
  for (const entry of all.values()) {
    const { parent } = entry.practice;
    if (parent !== undefined) parts.set(parent, [...(parts.get(parent) ?? []), entry]);
  }
  return (entry, { isBeneath, hasParts }) => {
    const { parent } = entry.practice;
    return {
      whole: parent === undefined || isBeneath ? undefined : all.get(parent),
      parts: hasParts ? [] : (parts.get(entry.key) ?? []),
      livesOn: livesOnIn(entry, all)
    };
  };
}
