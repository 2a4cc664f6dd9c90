import type { Findable } from './findable';
import type { SearchEngine } from './searchEngine';
import type { SharedEngine } from './similarCommunities';
import { sharedEngine } from './similarCommunities';
import { shortFormsOf, spellingsOf, tellingWords, wordsOf } from './spelling';

export type { Findable } from './findable';

/** What a text finds. */
export interface Found<T> {
  /** Entries in which every word was found, the best first; of equally good ones, in the order in which they were given. */
  readonly all: readonly T[];
  /** Where there are none: entries in which some word was found, those with the most letters of the text first. */
  readonly some: readonly T[];
}

/** Finds entries by their words while a text is typed. The same entries and text give the same answer in the same order. */
export interface TextSearch<T extends Findable> {
  /** A text without letters or digits finds nothing. */
  find(text: string): Found<T>;
  /** The search over these entries instead: only what was added, changed or left out is read. This one stays as it is. */
  with(entries: Iterable<T>): TextSearch<T>;
}

/** What is looked at of a text: a pasted page must not freeze the field. */
const mostLetters = 200;
const mostWords = 12;
const longestWord = 30;
/** The longest text that may be an abbreviation. */
const longestAbbreviation = 6;
/** A word as short as this occurs inside of any other: only the beginnings of words count. */
const shortWord = 2;
/** From this length on a word that differs by a typo is another spelling rather than another word. */
const ownWord = 6;

/** How much it counts where a word stands as it was typed. */
const weights = { titleBegins: 4, inTitle: 2, elsewhere: 0.5 } as const;

/** The search over entries; of several with one key, the last. */
export function textSearch<T extends Findable>(entries: Iterable<T>): TextSearch<T> {
  return searchOn(sharedEngine(), new Map(), entries);
}

/** An entry as words are looked up in it: each of its words behind a space, plain and spelt out. */
interface Text {
  readonly of: Findable;
  readonly title: string;
  readonly rest: string;
}

function searchOn<T extends Findable>(shared: SharedEngine, before: ReadonlyMap<string, Text>, entries: Iterable<T>): TextSearch<T> {
  const byKey = new Map<string, T>();
  for (const entry of entries) byKey.set(entry.key, entry);
  const texts = new Map([...byKey].map(([key, entry]) => [key, textOf(entry, before.get(key))]));
  shared.over(byKey);
  // Somebody who types asks for the same words again with each letter.
  const known = new Map<string, WordHits>();
  const hitsOf = (engine: SearchEngine, word: string): WordHits => {
    const hits = known.get(word) ?? hitsOfWord(engine, texts, word);
    if (known.size >= mostKnown) known.clear();
    known.set(word, hits);
    return hits;
  };
  const entriesOf = (keys: readonly string[]): readonly T[] => keys.flatMap(key => byKey.get(key) ?? []);
  return {
    find(text) {
      const words = wordsOf(text.slice(0, mostLetters));
      if (words.length === 0) return { all: [], some: [] };
      const engine = shared.over(byKey);
      const telling = lookedFor(words);
      const { all, some } = rank(telling, telling.map(word => hitsOf(engine, word)), wholeHits(engine, words), [...byKey.keys()]);
      return { all: entriesOf(all), some: entriesOf(some) };
    },
    with: next => searchOn(shared, texts, next)
  };
}

/** Words whose hits are kept. */
const mostKnown = 50;

function textOf(entry: Findable, before: Text | undefined): Text {
  if (before !== undefined && saysTheSame(before.of, entry)) return before;
  const { title, purpose, tags } = entry;
  return { of: entry, title: spaced(title), rest: spaced(`${purpose} ${tags.join(' ')}`) };
}

function saysTheSame(a: Findable, b: Findable): boolean {
  return a === b || (a.title === b.title && a.purpose === b.purpose && a.tags.join('\n') === b.tags.join('\n'));
}

function spaced(text: string): string {
  return ` ${spellingsOf(text).join(' ')}`;
}

/** The words that are looked for: those that join others only where there is nothing else. */
function lookedFor(words: readonly string[]): readonly string[] {
  const telling = tellingWords(words);
  return [...new Set((telling.length > 0 ? telling : words).map(word => word.slice(0, longestWord)))].slice(0, mostWords);
}

/** How well a word fits, by key, and whether it stands there as it was typed. */
interface Hit {
  readonly score: number;
  readonly isLiteral: boolean;
}
type WordHits = ReadonlyMap<string, Hit>;

function hitsOfWord(engine: SearchEngine, texts: ReadonlyMap<string, Text>, word: string): WordHits {
  const hits = literalHits(texts, word);
  if (word.length <= shortWord) return withFits(hits, engine.named([word]), true);
  const isFound = hits.size > 0;
  withFits(hits, engine.near(word), !isFound || word.length >= ownWord);
  if (hits.size === 0) withFits(hits, engine.roughly(word), true);
  return hits;
}

function literalHits(texts: ReadonlyMap<string, Text>, word: string): Map<string, Hit> {
  const hits = new Map<string, Hit>();
  const sought = word.length <= shortWord ? ` ${word}` : word;
  for (const [key, { title, rest }] of texts) {
    const at = title.indexOf(sought);
    const isInTitle = at >= 0;
    if (!isInTitle && !rest.includes(sought)) continue;
    const score = !isInTitle ? weights.elsewhere : title.startsWith(` ${word}`) ? weights.titleBegins : weights.inTitle;
    hits.set(key, { score, isLiteral: true });
  }
  return hits;
}

/** Adds how well words fit; `withOthers`: also where the word does not stand as it was typed. */
function withFits(hits: Map<string, Hit>, fits: ReadonlyMap<string, number>, withOthers: boolean): Map<string, Hit> {
  for (const [key, score] of fits) {
    const known = hits.get(key);
    if (known !== undefined) hits.set(key, { ...known, score: known.score + score });
    else if (withOthers) hits.set(key, { score, isLiteral: false });
  }
  return hits;
}

/** What a text means as a whole: by key, how well. */
interface WholeHits {
  readonly called: ReadonlySet<string>;
  readonly abbreviated: ReadonlyMap<string, number>;
}

function wholeHits(engine: SearchEngine, words: readonly string[]): WholeHits {
  const whole = words.join('');
  const abbreviated = new Map(whole.length > shortWord - 1 && whole.length <= longestAbbreviation ? engine.abbreviated(whole) : []);
  for (const [key, score] of engine.named(shortFormsOf(tellingWords(words)))) abbreviated.set(key, score);
  return { called: new Set(engine.called(whole).keys()), abbreviated };
}

interface Rank {
  readonly key: string;
  readonly place: number;
  /** Letters of the text that were found, and those that stand there as they were typed. */
  readonly letters: number;
  readonly literal: number;
  readonly score: number;
}

/** Scores that differ by less are the same: sums depend on the order in which entries were added. */
const precision = 1e6;

/** The very title first, then what stands there as it was typed, then what fits nearly. */
function rank(
  words: readonly string[],
  hits: readonly WordHits[],
  { called, abbreviated }: WholeHits,
  keys: readonly string[]
): { readonly all: readonly string[]; readonly some: readonly string[] } {
  const length = words.join('').length;
  const ranks = keys.flatMap((key, place): Rank[] => {
    const isWhole = called.has(key) || abbreviated.has(key);
    let letters = isWhole ? length : 0;
    let literal = called.has(key) ? length + 1 : 0;
    let score = abbreviated.get(key) ?? 0;
    words.forEach((word, index) => {
      const hit = hits[index]?.get(key);
      if (hit === undefined) return;
      score += hit.score;
      if (!isWhole) letters += word.length;
      if (hit.isLiteral && !called.has(key)) literal += word.length;
    });
    return letters === 0 ? [] : [{ key, place, letters, literal, score: Math.round(score * precision) }];
  });
  const whole = ranks.filter(({ letters }) => letters === length);
  const best = (some: Rank[]): readonly string[] =>
    some.sort((a, b) => b.letters - a.letters || b.literal - a.literal || b.score - a.score || a.place - b.place).map(({ key }) => key);
  return whole.length > 0 ? { all: best(whole), some: [] } : { all: [], some: best(ranks) };
}
