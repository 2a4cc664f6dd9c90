import type { Findable } from './findable';
import { saysTheSame } from './findable';
import type { Hits } from './searchEngine';
import { spellingsOf } from './spelling';

/** An entry as words are looked up in it: a space before each word and at the end, plain and spelt out. */
export interface Text {
  readonly of: Findable;
  readonly title: string;
  /** Those of the title first. */
  readonly words: string;
}

/** A word as short as this occurs inside of any other: only the beginnings of words count. */
export const shortWord = 2;

/** How much it counts where a word stands as it was typed: as a whole, at the beginning of a word, or inside of one. */
const weights = { title: { whole: 4, beginning: 3, inside: 1.5 }, rest: { whole: 0.8, beginning: 0.6, inside: 0.3 } } as const;
/** What it adds that a title begins with it. */
const firstOfTitle = 1;

/** The text of an entry, or the one that there was before, where that says the same. */
export function textOf(entry: Findable, before: Text | undefined): Text {
  if (before !== undefined && saysTheSame(entry, before.of)) return before;
  const { title, purpose, tags } = entry;
  const names = spaced(title);
  return { of: entry, title: names, words: `${names}${spaced([purpose, ...tags].join(' '))} ` };
}

function spaced(text: string): string {
  return ` ${spellingsOf(text).join(' ')}`;
}

/**
 * Looks for words as they stand, and tells how well they fit. What holds a longer word holds its beginning too, so that
 * with each letter typed only what was found before is looked through. One or two letters begin some word of nearly every
 * purpose: titles that have such a word are meant, and others only where there is none.
 */
export function literalSearch(texts: ReadonlyMap<string, Text>): (word: string) => Hits {
  const everywhere = [...texts.keys()];
  let last = { word: '', keys: everywhere };
  const lookIn = (keys: readonly string[], word: string, scoreOf: (text: Text, word: string) => number): Hits => {
    const hits = new Map<string, number>();
    for (const key of keys) {
      const score = scoreOf(texts.get(key) as Text, word);
      if (score > 0) hits.set(key, score);
    }
    return hits;
  };
  return word => {
    if (word.length <= shortWord) {
      const named = lookIn(everywhere, word, beginningInTitle);
      return named.size > 0 ? named : lookIn(everywhere, word, beginningAnywhere);
    }
    const hits = lookIn(word.startsWith(last.word) ? last.keys : everywhere, word, literalScore);
    last = { word, keys: [...hits.keys()] };
    return hits;
  };
}

function beginningInTitle({ title }: Text, word: string): number {
  const at = title.indexOf(` ${word}`);
  if (at < 0) return 0;
  return weights.title.beginning + (at === 0 ? firstOfTitle : 0);
}

function beginningAnywhere({ words }: Text, word: string): number {
  return words.includes(` ${word}`) ? weights.rest.beginning : 0;
}

/** How well a word fits by the best place at which it stands; 0 where it does not. */
function literalScore({ title, words }: Text, word: string): number {
  const scoreAs = (sought: string, how: 'whole' | 'beginning' | 'inside'): number => {
    const at = words.indexOf(sought);
    return at < 0 ? 0 : weights[at < title.length ? 'title' : 'rest'][how];
  };
  const inside = scoreAs(word, 'inside');
  // Most texts do not have it at all, and each letter typed looks through all of them.
  if (inside === 0) return 0;
  const best = Math.max(inside, scoreAs(` ${word}`, 'beginning'), scoreAs(` ${word} `, 'whole'));
  return best + (words.startsWith(` ${word}`) ? firstOfTitle : 0);
}
