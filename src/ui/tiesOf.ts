import { livesOnIn } from '../domain/community/mergeTrail';
import { partsOf } from '../domain/community/nesting';
import type { DirectoryEntry } from '../domain/directory/directory';
import type { CommunityKey } from '../domain/identity';

/** The communities that one is tied to. */
export interface Ties {
  /** What it is a part of. */
  readonly whole: DirectoryEntry | undefined;
  readonly parts: readonly DirectoryEntry[];
  /** Where it lives on, for one that merged. */
  readonly livesOn: DirectoryEntry | undefined;
}

export function tiesOf(entry: DirectoryEntry, byKey: ReadonlyMap<CommunityKey, DirectoryEntry>): Ties {
  const { parent } = entry.practice;
  return {
    whole: parent === undefined ? undefined : byKey.get(parent),
    parts: partsOf(entry.key, byKey.values()),
    livesOn: livesOnIn(entry, byKey)
  };
}
