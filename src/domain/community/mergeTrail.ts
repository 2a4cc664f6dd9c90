import type { CommunityKey } from '../identity';
import type { Community } from './community';

/** As much of a community as its trail needs. */
export type Merged = Pick<Community, 'key' | 'state' | 'decided'>;

/**
 * Where a community that merged lives on: the end of the chain of mergers. Undefined where it did not merge, where the
 * chain leads back to a community it passed, or to one that is not there.
 */
export function livesOnIn<T extends Merged>(community: Merged, byKey: ReadonlyMap<CommunityKey, T>): T | undefined {
  const passed = new Set([community.key]);
  let next = intoOf(community);
  for (;;) {
    const target = next !== undefined && !passed.has(next) ? byKey.get(next) : undefined;
    if (target === undefined || target.state !== 'merged') return target;
    passed.add(target.key);
    next = intoOf(target);
  }
}

function intoOf({ state, decided }: Merged): CommunityKey | undefined {
  return state === 'merged' ? decided.into : undefined;
}
