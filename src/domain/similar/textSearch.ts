import type { Findable } from './findable';
import type { Text } from './literalSearch';
import { literalSearch, shortWord, textOf } from './literalSearch';
import { remembered } from './remembered';
import type { Hits, SearchEngine } from './searchEngine';
import type { SharedEngine } from './similarCommunities';
import { sharedEngine } from './similarCommunities';
import { shortFormsOf, tellingWords, wordsOf } from './spelling';

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
/** The shortest and the longest text that may be an abbreviation. */
const shortestAbbreviation = 2;
const longestAbbreviation = 6;
/** From this length on a word that differs by a typo is another spelling rather than another word. */
const ownWord = 6;

/** The search over entries; of several with one key, the last. */
export function textSearch<T extends Findable>(entries: Iterable<T>): TextSearch<T> {
  return searchOn(sharedEngine(), new Map(), entries);
}

function searchOn<T extends Findable>(shared: SharedEngine, before: ReadonlyMap<string, Text>, entries: Iterable<T>): TextSearch<T> {
  const byKey = new Map<string, T>();
  for (const entry of entries) byKey.set(entry.key, entry);
  const texts = new Map([...byKey].map(([key, entry]) => [key, textOf(entry, before.get(key))]));
  // Stryker disable next-line CallExpression: the index would only be made at the first letter, which the bench would tell.
  shared.over(byKey);
  const places = new Map([...byKey.keys()].map((key, place) => [key, place]));
  const literal = literalSearch(texts);
  // Somebody who types asks for the same words again with each letter.
  const hitsOf = remembered(mostKnown, word => hitsOfWord(shared.over(byKey), literal(word), word));
  const entriesOf = (keys: readonly string[]): readonly T[] => keys.flatMap(key => byKey.get(key) ?? []);
  return {
    find(text) {
      const words = wordsOf(text.slice(0, mostLetters));
      if (words.length === 0) return { all: [], some: [] };
      const engine = shared.over(byKey);
      const telling = lookedFor(words);
      const { all, some } = rank(telling, telling.map(hitsOf), wholeHits(engine, words), places);
      return { all: entriesOf(all), some: entriesOf(some) };
    },
    with: next => searchOn(shared, texts, next)
  };
}

/** Words whose hits are kept. */
const mostKnown = 50;

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

function hitsOfWord(engine: SearchEngine, literal: Hits, word: string): WordHits {
  const hits = new Map([...literal].map(([key, score]): [string, Hit] => [key, { score, isLiteral: true }]));
  if (word.length <= shortWord) return withFits(hits, engine.named([word]));
  // Where a short word stands as it is, those that are a letter away are other words.
  if (hits.size > 0 && word.length < ownWord) return hits;
  withFits(hits, engine.near(word));
  return hits.size > 0 ? hits : withFits(hits, engine.roughly(word));
}

/** Adds how well words fit, also where they do not stand as they were typed. */
function withFits(hits: Map<string, Hit>, fits: Hits): Map<string, Hit> {
  for (const [key, score] of fits) {
    const { isLiteral, score: before } = hits.get(key) ?? { isLiteral: false, score: 0 };
    hits.set(key, { isLiteral, score: before + score });
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
  const abbreviated = new Map(whole.length >= shortestAbbreviation && whole.length <= longestAbbreviation ? engine.abbreviated(whole) : []);
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
