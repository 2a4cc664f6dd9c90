import type { Findable } from './findable';
import { saysTheSame } from './findable';
import type { Hits, SearchEngine } from './searchEngine';
import { searchEngine } from './searchEngine';
import { shortFormsOf, tellingWords, wordsOf } from './spelling';

export type { Findable } from './findable';

/** Finds what is similar to a text while it is typed. The same entries and text give the same answer in the same order. */
export interface SimilarIndex<T extends Findable> {
  /**
   * At most `limit` entries, the most similar first, before them those that have this very title; none where less than
   * half of what was typed is found again. Typos, word order, parts of words, accents and abbreviations do not matter. A
   * text of one or two letters finds only what is called or abbreviated so.
   */
  find(text: string, limit: number): readonly T[];
  /** The index over these entries instead: only what was added, changed or left out is read. This one stays as it is. */
  with(entries: Iterable<T>): SimilarIndex<T>;
}

/** What is looked at of a text: a pasted page must not freeze the field. Twice a title, and more words than one has. */
const mostLetters = 200;
const mostWords = 12;
const longestWord = 30;

/** The longest text that may be an abbreviation. */
const longestAbbreviation = 6;
/** The longest word within a text that may be one, “DSGVO” or “TOGAF” being words to a search. */
const longestInitials = 3;
/** A text as short as this occurs everywhere: only names and abbreviations count. */
const shortText = 2;

/** How much of what was typed, in letters, must be found again. */
const leastFound = 0.5;

/** The index over entries; of several with one key, the last. */
export function similarIndex<T extends Findable>(entries: Iterable<T>): SimilarIndex<T> {
  return indexOn(sharedEngine(), entries);
}

/** What the very title counts: more than anything else adds up to. */
const veryTitle = 1e5;

/** Scores that differ by less are the same: sums depend on the order in which entries were added. */
const precision = 1e9;

function indexOn<T extends Findable>(engine: SharedEngine, entries: Iterable<T>): SimilarIndex<T> {
  const byKey = new Map<string, T>();
  for (const entry of entries) byKey.set(entry.key, entry);
  engine.over(byKey);
  return {
    find(text, limit) {
      const words = wordsOf(text.slice(0, mostLetters));
      return rank(engine.over(byKey), words)
        .map(({ key, ...found }) => ({ ...found, entry: byKey.get(key) as T }))
        .sort((a, b) => b.score - a.score || compare(a.entry.title, b.entry.title) || compare(a.entry.key, b.entry.key))
        .slice(0, limit)
        .map(({ entry }) => entry);
    },
    with: next => indexOn(engine, next)
  };
}

export interface SharedEngine {
  /** The engine, over these entries. */
  over(entries: ReadonlyMap<string, Findable>): SearchEngine;
}

/** One engine for an index and those made of it: it is brought to the entries of the one that is asked. */
export function sharedEngine(): SharedEngine {
  const engine = searchEngine();
  let now: ReadonlyMap<string, Findable> = new Map();
  return {
    over(entries) {
      if (entries === now) return engine;
      for (const [key, entry] of now) if (!saysTheSame(entry, entries.get(key))) engine.remove(entry);
      for (const [key, entry] of entries) if (!saysTheSame(entry, now.get(key))) engine.add(entry);
      now = entries;
      return engine;
    }
  };
}

/** What was found for some of the letters that were typed. */
interface Evidence {
  /** Share of the text, from 0 to 1. */
  readonly share: number;
  readonly hits: Hits;
}

function evidence(engine: SearchEngine, words: readonly string[]): Evidence[] {
  const whole = words.join('');
  const abbreviated = whole.length > longestAbbreviation ? [] : [{ share: 1, hits: engine.abbreviated(whole) }];
  if (whole.length <= shortText) return [...abbreviated, { share: 1, hits: engine.named([whole]) }];
  const telling = [...new Set(tellingWords(words))].slice(0, mostWords).map(word => word.slice(0, longestWord));
  const letters = telling.join('').length;
  return [
    ...abbreviated,
    ...telling.flatMap(word => hitsOf(engine, word).map(hits => ({ share: word.length / letters, hits }))),
    { share: 1, hits: engine.named(shortFormsOf(telling)) }
  ];
}

function hitsOf(engine: SearchEngine, word: string): Hits[] {
  return [
    word.length > shortText ? engine.near(word) : engine.named([word]),
    ...(word.length > longestInitials ? [] : [engine.abbreviated(word)])
  ];
}

/**
 * Every key that enough was found for. Finding all of the text counts for more than finding a part of it well, and the
 * very title for more than anything.
 */
function rank(engine: SearchEngine, words: readonly string[]): { readonly key: string; readonly score: number }[] {
  const whole = words.join('');
  const called = engine.called(whole);
  const found = new Map<string, { share: number; score: number }>();
  for (const key of called.keys()) found.set(key, { share: 1, score: veryTitle });
  if (whole.length >= shortText) {
    for (const { share, hits } of evidence(engine, words)) {
      for (const [key, score] of hits) {
        const before = found.get(key) ?? { share: 0, score: 0 };
        found.set(key, { share: Math.min(1, before.share + share), score: before.score + score });
      }
    }
  }
  return [...found]
    .filter(([, { share }]) => share >= leastFound)
    .map(([key, { share, score }]) => ({ key, score: Math.round(score * share ** 2 * precision) }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
