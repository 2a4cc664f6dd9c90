import type { CommunityKey } from '../identity';

/** As much of a community as nesting needs. */
export interface Nested {
  readonly key: CommunityKey;
  readonly practice: { readonly parent?: CommunityKey };
}

/**
 * The communities that one is a part of, the nearest first. Two managers may each tie their community to the other at
 * the same moment: a chain that comes back to where it began ends there.
 */
export function ancestorsOf<T extends Nested>(key: CommunityKey, byKey: ReadonlyMap<CommunityKey, T>): readonly T[] {
  const chain: T[] = [];
  const seen = new Set([key]);
  for (let parent = byKey.get(key)?.practice.parent; parent !== undefined && !seen.has(parent); ) {
    seen.add(parent);
    const community = byKey.get(parent);
    if (community === undefined) break;
    chain.push(community);
    parent = community.practice.parent;
  }
  return chain;
}

/** Whether `key` as a part of `parent` would make a community a part of itself. */
export function wouldCircle(
  key: CommunityKey,
  parent: CommunityKey,
  byKey: ReadonlyMap<CommunityKey, Nested>
): boolean {
  return key === parent || ancestorsOf(parent, byKey).some(ancestor => ancestor.key === key);
}

/** The communities that are directly a part of one. */
export function partsOf<T extends Nested>(key: CommunityKey, all: Iterable<T>): readonly T[] {
  return [...all].filter(({ practice }) => practice.parent === key);
}
