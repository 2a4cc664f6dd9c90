import { titleKey } from '../community/charter';
import type { CommunityKey } from '../identity';

/** A community that acts can be brought to. */
export interface KnownCommunity {
  readonly key: CommunityKey;
  readonly title: string;
}

/** Which community a name in a file means, where it is not the key or the title of one. */
export type ChosenCommunities = ReadonlyMap<string, CommunityKey>;

/**
 * Tells which community a name of a file means: the one that somebody chose for it, else the one of that key, else the one of
 * that title, case, accents and punctuation aside. A key that was chosen and is none of a community means nobody.
 */
export function communityFinder(communities: readonly KnownCommunity[], chosen: ChosenCommunities = new Map()): (name: string) => CommunityKey | undefined {
  const keys = new Set(communities.map(({ key }) => key));
  const byName = new Map<string, CommunityKey>();
  for (const { key, title } of communities) byName.set(titleKey(title), key);
  for (const { key } of communities) byName.set(titleKey(key), key);
  for (const [name, key] of chosen) {
    if (keys.has(key)) byName.set(titleKey(name), key);
    else byName.delete(titleKey(name));
  }
  return name => byName.get(titleKey(name));
}
