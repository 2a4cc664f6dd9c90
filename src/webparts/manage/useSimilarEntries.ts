import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { similarIndex } from '../../domain/similar/similarCommunities';

/** Finds the communities that are similar to a text; the index is built when somebody first asks. */
export function useSimilarEntries(entries: readonly DirectoryEntry[]): (text: string, limit: number) => readonly DirectoryEntry[] {
  return React.useMemo(() => {
    const index = lazily(() =>
      similarIndex(entries.map(entry => ({ key: entry.key, title: entry.charter.title, purpose: entry.charter.purpose, tags: entry.practice.tags, entry })))
    );
    return (text, limit) => index().find(text, limit).map(({ entry }) => entry);
  }, [entries]);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
