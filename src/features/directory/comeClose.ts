import { searchText, titleKey } from '../../domain/community/charter';
import type { DirectoryEntry } from '../../domain/directory/directory';

/** Words shorter than this occur everywhere and say nothing. */
const shortest = 3;

/** At most `limit` communities in which some word of a text that found nothing occurs, those with most words first. */
export function comeClose(entries: Iterable<DirectoryEntry>, text: string, limit = 3): DirectoryEntry[] {
  const words = titleKey(text)
    .split(' ')
    .filter(word => word.length >= shortest);
  return [...entries]
    .map(entry => ({ entry, hits: hits(entry, words) }))
    .filter(({ hits: count }) => count > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function hits({ charter }: DirectoryEntry, words: readonly string[]): number {
  const text = searchText(charter);
  return words.filter(word => text.includes(word)).length;
}
