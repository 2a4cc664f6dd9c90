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

/** How much it counts where a word stands as it was typed: as a whole, at the beginning of a word, or inside of one. */
const weights = { title: { whole: 4, beginning: 3, inside: 1.5 }, rest: { whole: 0.8, beginning: 0.6, inside: 0.3 } } as const;
/** What it adds that a title begins with it. */
const firstOfTitle = 1;

/** The search over entries; of several with one key, the last. */
export function textSearch<T extends Findable>(entries: Iterable<T>): TextSearch<T> {
  return searchOn(sharedEngine(), new Map(), entries);
}

/** An entry as words are looked up in it: each word between spaces, plain and spelt out. */
interface Text {
  readonly of: Findable;
  readonly title: string;
  /** Those of the title first. */
  readonly words: string;
}

function searchOn<T extends Findable>(shared: SharedEngine, before: ReadonlyMap<string, Text>, entries: Iterable<T>): TextSearch<T> {
  const byKey = new Map<string, T>();
  for (const entry of entries) byKey.set(entry.key, entry);
  const texts = new Map([...byKey].map(([key, entry]) => [key, textOf(entry, before.get(key))]));
  shared.over(byKey);
  const places = new Map([...byKey.keys()].map((key, place) => [key, place]));
  const literal = literalSearch(texts);
  // Somebody who types asks for the same words again with each letter.
  const known = new Map<string, WordHits>();
  const hitsOf = (engine: SearchEngine, word: string): WordHits => {
    const hits = known.get(word) ?? hitsOfWord(engine, literal(word), word);
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
      const { all, some } = rank(telling, telling.map(word => hitsOf(engine, word)), wholeHits(engine, words), places);
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
  const names = spaced(title);
  return { of: entry, title: names, words: `${names}${spaced(`${purpose} ${tags.join(' ')}`)} ` };
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

function hitsOfWord(engine: SearchEngine, literal: ReadonlyMap<string, Hit>, word: string): WordHits {
  const hits = new Map(literal);
  if (word.length <= shortWord) return withFits(hits, engine.named([word]), true);
  // Where a short word stands as it is, those that are a letter away are other words.
  if (hits.size > 0 && word.length < ownWord) return hits;
  withFits(hits, engine.near(word), true);
  if (hits.size === 0) withFits(hits, engine.roughly(word), true);
  return hits;
}

/**
 * Looks for words as they stand. What holds a longer word holds its beginning too, so that with each letter typed only
 * what was found before is looked through. One or two letters begin some word of nearly every purpose: titles that have
 * such a word are meant, and others only where there is none.
 */
function literalSearch(texts: ReadonlyMap<string, Text>): (word: string) => ReadonlyMap<string, Hit> {
  let last: { readonly word: string; readonly hits: ReadonlyMap<string, Hit> } | undefined;
  const lookIn = (keys: Iterable<string>, word: string, scoreOf: (text: Text, word: string) => number): ReadonlyMap<string, Hit> => {
    const hits = new Map<string, Hit>();
    for (const key of keys) {
      const text = texts.get(key);
      const score = text === undefined ? 0 : scoreOf(text, word);
      if (score > 0) hits.set(key, { score, isLiteral: true });
    }
    return hits;
  };
  return word => {
    if (word.length <= shortWord) {
      const named = lookIn(texts.keys(), word, beginningInTitle);
      return named.size > 0 ? named : lookIn(texts.keys(), word, beginningAnywhere);
    }
    const isLonger = last !== undefined && word.startsWith(last.word);
    const hits = lookIn(isLonger ? [...(last?.hits.keys() ?? [])] : texts.keys(), word, literalScore);
    last = { word, hits };
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
  const place = (sought: string): 'title' | 'rest' | undefined => {
    const at = words.indexOf(sought);
    return at < 0 ? undefined : at < title.length ? 'title' : 'rest';
  };
  const inside = place(word);
  if (inside === undefined) return 0;
  const beginning = place(` ${word}`);
  const whole = beginning && place(` ${word} `);
  const best = Math.max(weights[inside].inside, beginning === undefined ? 0 : weights[beginning].beginning, whole === undefined ? 0 : weights[whole].whole);
  return best + (words.startsWith(` ${word}`) ? firstOfTitle : 0);
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
  /** Letters of the text that were found. */
  readonly letters: number;
  /** What is sorted by, in one number: letters, then those that stand as they were typed, then the score. */
  readonly weight: number;
}

const letterWeight = 1e12;
const literalWeight = 1e9;
/** Scores that differ by less are the same: sums depend on the order in which entries were added. */
const precision = 1e4;

/** The very title first, then what stands there as it was typed, then what fits nearly. */
function rank(
  words: readonly string[],
  hits: readonly WordHits[],
  { called, abbreviated }: WholeHits,
  places: ReadonlyMap<string, number>
): { readonly all: readonly string[]; readonly some: readonly string[] } {
  const length = words.join('').length;
  const found = new Set([...called, ...abbreviated.keys(), ...hits.flatMap(each => [...each.keys()])]);
  const ranks = [...found].map((key): Rank => {
    const isCalled = called.has(key);
    const isWhole = isCalled || abbreviated.has(key);
    let letters = isWhole ? length : 0;
    let literal = isCalled ? length + 1 : 0;
    let score = abbreviated.get(key) ?? 0;
    words.forEach((word, index) => {
      const hit = hits[index]?.get(key);
      if (hit === undefined) return;
      score += hit.score;
      if (!isWhole) letters += word.length;
      if (hit.isLiteral && !isCalled) literal += word.length;
    });
    return { key, place: places.get(key) ?? 0, letters, weight: letters * letterWeight + literal * literalWeight + Math.round(score * precision) };
  });
  const whole = ranks.filter(({ letters }) => letters === length);
  const best = (some: Rank[]): readonly string[] =>
    some.sort((a, b) => b.weight - a.weight || a.place - b.place).map(({ key }) => key);
  return whole.length > 0 ? { all: best(whole), some: [] } : { all: [], some: best(ranks) };
}
