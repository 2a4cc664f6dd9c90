/** Parts of the communities, of which each is tried by a rule chosen on the others. */
export const foldCount = 5;

/**
 * The fold of each community, from 0: those that ended are dealt out in turn, and so are the others, each in the order of a hash
 * of their keys. No fold is without ends where there are enough, and neither the order of the file nor anybody's choice decides.
 */
export function foldsOf(communities: readonly { readonly key: string; readonly hasEnded: boolean }[]): ReadonlyMap<string, number> {
  return new Map([true, false].flatMap(ended => {
    const keys = communities.filter(({ hasEnded }) => hasEnded === ended).map(({ key }) => key);
    return keys.sort((one, other) => hashOf(one) - hashOf(other) || (one < other ? -1 : 1)).map((key, place): [string, number] => [key, place % foldCount]);
  }));
}

/** FNV-1a of 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
