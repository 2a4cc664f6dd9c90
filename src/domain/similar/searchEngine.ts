import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Findable } from './findable';
import { headsOf, initialsOf, spellingsOf, swapsOf, tellingWords, threesOf, wordsOf } from './spelling';

/** How well a word fits what was found, by key. */
export type Hits = ReadonlyMap<string, number>;

/** What is asked of the search library, and nothing of how it is asked. */
export interface SearchEngine {
  add(entry: Findable): void;
  /** Takes out an entry that was added, given as it was then. */
  remove(entry: Findable): void;
  /** What says the word, or nearly, or as a part of a longer one. At least three letters. */
  near(word: string): Hits;
  /** What says nearly this word somewhere in its purpose. Dear: for words that nothing says as they are. */
  roughly(word: string): Hits;
  /** What is named or tagged with one of the words exactly. */
  named(words: readonly string[]): Hits;
  /** Whose whole title it is, spaces aside. */
  called(title: string): Hits;
  /** Titles whose first letters begin with these. */
  abbreviated(initials: string): Hits;
}

/** What the library is given of an entry: words with spaces between them. */
interface Document {
  readonly key: string;
  readonly whole: string;
  readonly title: string;
  readonly tags: string;
  readonly initials: string;
  readonly threes: string;
  readonly purpose: string;
}

function documentOf({ key, title, tags, purpose }: Findable): Document {
  const names = spellingsOf(title);
  return {
    key,
    whole: wordsOf(title).join(''),
    title: names.join(' '),
    tags: spellingsOf(tags.join(' ')).join(' '),
    initials: initialsOf(title).join(' '),
    // Over the spaces, so that “machinelearning” and “type script” are parts of a title as well.
    threes: threesOf(names.join('')).join(' '),
    purpose: [...new Set(tellingWords(wordsOf(purpose)))].join(' ')
  };
}

/** A title says more than a tag, and a tag more than a word somewhere in the purpose. */
const titleBoost = 2;
const purposeBoost = 0.3;
/** Two letters exchanged are a likelier slip than a word that only begins like the one typed. */
const swapBoost = 0.7;
const headBoost = 0.4;
/** A part inside a longer word, all of it there, against a whole word. */
const insideBoost = 1.5;
const initialsBoost = 2;

const inNames = (boost: number): SearchOptions => ({ fields: ['title', 'tags'], boost: { title: titleBoost * boost, tags: boost } });

/**
 * How many letters may differ from a word, a wrong first one too: none where there are so few that everything is alike,
 * two where the word stays recognisable.
 */
const typosIn = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The share of a word's threes that must be in a title. A short word must be inside as it is; a typo in the middle of
 * one of ten letters spoils three of eight.
 */
const shareOf = ({ length }: string): number => (length < 7 ? 1 : 0.6);

/** An empty engine on MiniSearch. The two parts are apart so that typos are looked for among names only. */
export function searchEngine(): SearchEngine {
  const names = part(['whole', 'title', 'tags', 'initials']);
  const rest = part(['threes', 'purpose']);
  // Somebody who types asks for the same words again with each letter.
  const known = new Map<string, Hits>();

  return {
    add(entry) {
      known.clear();
      const document = documentOf(entry);
      names.add(document);
      rest.add(document);
    },
    remove(entry) {
      known.clear();
      const document = documentOf(entry);
      names.remove(document);
      rest.remove(document);
    },
    near(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const hits = sum([spelt(names, word), inside(rest, word), inPurposes(rest, word)]);
      if (known.size >= mostKnown) known.clear();
      known.set(word, hits);
      return hits;
    },
    roughly: word => hitsOf(rest, { queries: [word], fields: ['purpose'], fuzzy: Math.min(1, typosIn(word)), boost: { purpose: purposeBoost } }),
    named: words => hitsOf(names, { queries: [...words], ...inNames(1) }),
    called: title => hitsOf(names, { queries: [title], fields: ['whole'] }),
    abbreviated: initials => hitsOf(names, { queries: [initials], fields: ['initials'], prefix: true, boost: { initials: initialsBoost } })
  };
}

/** Words whose hits are kept: more than a title has, few enough to forget. */
const mostKnown = 50;

function part(fields: readonly (keyof Document)[]): MiniSearch<Document> {
  return new MiniSearch<Document>({
    idField: 'key',
    fields: [...fields],
    tokenize: text => text.split(' '),
    processTerm: term => term
  });
}

function hitsOf(index: MiniSearch<Document>, query: Query): Hits {
  return new Map(index.search(query).map(({ id, score }) => [id as string, score]));
}

function spelt(names: MiniSearch<Document>, word: string): Hits {
  return hitsOf(names, {
    queries: [
      { queries: [word], prefix: true, fuzzy: typosIn(word), ...inNames(1) },
      { queries: swapsOf(word), ...inNames(swapBoost) },
      { queries: headsOf(word), ...inNames(headBoost) }
    ]
  });
}

function inside(rest: MiniSearch<Document>, word: string): Hits {
  const threes = threesOf(word);
  const hits = new Map<string, number>();
  for (const { id, score, queryTerms } of rest.search({ queries: threes, fields: ['threes'] })) {
    const share = queryTerms.length / threes.length;
    if (share >= shareOf(word)) hits.set(id as string, (insideBoost * score * share ** 2) / threes.length);
  }
  return hits;
}

function inPurposes(rest: MiniSearch<Document>, word: string): Hits {
  return hitsOf(rest, { queries: [word], fields: ['purpose'], prefix: word.length > 3, boost: { purpose: purposeBoost } });
}

function sum(parts: readonly Hits[]): Hits {
  const all = new Map<string, number>();
  for (const hits of parts) for (const [key, score] of hits) all.set(key, (all.get(key) ?? 0) + score);
  return all;
}
