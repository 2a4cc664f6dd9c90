import type { Findable } from './findable';
import { spellingsOf, tellingWords } from './spelling';

/** Letters below which a word says little of what something is about. */
const shortest = 4;
/** A word in more than this share of all titles says what kind of thing it is, not what it is about; two may always share one. */
const commonShare = 0.02;
/** Most that are given. */
const most = 5;

/**
 * Tells which of the entries share telling words of title and tags with one, those that share the rarest first. Quick and
 * exact: for suggestions, where `similarIndex`, which knows typos and parts of words, would be made for one look.
 */
export function alikeAmong(entries: readonly Findable[]): (key: string) => readonly string[] {
  const wordsOf = new Map(entries.map(({ key, title, tags }) => [key, aboutWords(`${title} ${tags.join(' ')}`)]));
  const having = new Map<string, string[]>();
  for (const [key, words] of wordsOf) {
    for (const word of words) {
      const before = having.get(word);
      if (before === undefined) having.set(word, [key]);
      else before.push(key);
    }
  }
  const common = Math.max(2, commonShare * entries.length);
  return key => {
    const shared = new Map<string, number>();
    for (const word of wordsOf.get(key) ?? []) {
      const keys = having.get(word) ?? [];
      if (keys.length > common) continue;
      for (const other of keys) if (other !== key) shared.set(other, (shared.get(other) ?? 0) + 1 / keys.length);
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([other]) => other);
  };
}

function aboutWords(text: string): ReadonlySet<string> {
  return new Set(tellingWords(spellingsOf(text)).filter(({ length }) => length >= shortest));
}
