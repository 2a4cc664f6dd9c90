import type { Findable } from '../../src/domain/similar/similarCommunities';
import { similarIndex } from '../../src/domain/similar/similarCommunities';
import { middles, timed } from '../keystrokes/times';

export interface Typed {
  readonly communities: readonly Findable[];
  readonly texts: readonly string[];
}

/** All times in milliseconds. */
export interface Times {
  /** Making the index over all communities, the first time. */
  readonly building: number;
  /** Making it anew after one community changed its title. */
  readonly updates: readonly number[];
  /** Finding the first three after each letter: the middle one of three times, because a machine has other things to do. */
  readonly keystrokes: readonly number[];
  /** The slowest of all times. */
  readonly slowest: number;
  /** Finding the first three after 10,000 characters were pasted. */
  readonly paste: number;
}

/**
 * Types each text letter by letter into the search over the communities, three times over. Before each text one
 * community changes, so that nothing is remembered of the text before.
 */
export function typeEverything({ communities, texts }: Typed): Times {
  let entries = communities;
  let index = similarIndex<Findable>([]);
  const building = timed(() => (index = similarIndex(entries)));
  const updates: number[] = [];
  const rounds = [0, 1, 2].map(round =>
    texts.flatMap((text, at) => {
      entries = entries.map((entry, place) => (place === at ? { ...entry, tags: [`round${round}`] } : entry));
      updates.push(timed(() => (index = index.with(entries))));
      return Array.from(text, (_, letter) => timed(() => index.find(text.slice(0, letter + 1), 3)));
    })
  );
  const page = texts.join(' ').repeat(10).slice(0, 10_000);
  return { building, updates, keystrokes: middles(rounds), slowest: Math.max(...rounds.flat()), paste: timed(() => index.find(page, 3)) };
}
