/** Small numbers for keys of which many rows bear the same few. */
export interface KeyIndex<Key extends string> {
  /** By index. */
  readonly keys: readonly Key[];
  /** The index of a key, a new one where it was not seen before. */
  indexOf(key: Key): number;
  /** The index of a key, or undefined where it was not seen before. */
  find(key: Key): number | undefined;
}

export function keyIndex<Key extends string>(): KeyIndex<Key> {
  const keys: Key[] = [];
  const known = new Map<Key, number>();
  return {
    keys,
    indexOf(key) {
      const index = known.get(key);
      if (index !== undefined) return index;
      known.set(key, keys.length);
      return keys.push(key) - 1;
    },
    find: key => known.get(key)
  };
}
