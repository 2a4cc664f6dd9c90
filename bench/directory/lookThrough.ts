import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { everything, noChoices } from '../../src/domain/directory/directoryQuery';
import type { FindableEntry } from '../../src/domain/directory/findInDirectory';
import { findableEntry, findInDirectory, listedByLife } from '../../src/domain/directory/findInDirectory';
import { nestedEntries } from '../../src/domain/directory/nestedEntries';
import { textSearch } from '../../src/domain/similar/textSearch';
import type { UtcInstant } from '../../src/domain/time';
import { middles, timed } from '../keystrokes/times';

export interface Looked {
  readonly entries: readonly DirectoryEntry[];
  readonly units: readonly { readonly key: string; readonly title: string }[];
  readonly texts: readonly string[];
  readonly now: UtcInstant;
}

/** All times in milliseconds. */
export interface LookTimes {
  /** Listing by life and nesting all, before the first paint. */
  readonly listing: number;
  /** Each slice in which the search is made, between which the screen answers. */
  readonly slices: readonly number[];
  /** Finding, narrowing and counting after each letter: the middle one of three times, because a machine has other things to do. */
  readonly keystrokes: readonly number[];
  /** The same while the search is not made yet. */
  readonly plainly: readonly number[];
  /** The slowest of all times of keystrokes. */
  readonly slowest: number;
}

/** Communities that are read at a time, as the screen does. */
const slice = 30;

/** Lists a directory, makes its search in slices, and types every text letter by letter, three times over. */
export function lookThrough({ entries, units, texts, now }: Looked): LookTimes {
  let listed = listedByLife([], now);
  const listing = timed(() => {
    listed = listedByLife(entries, now);
    nestedEntries(findInDirectory(listed, everything, undefined).listed);
  });
  const titles = new Map(units.map(({ key, title }) => [key, title]));
  const findable = entries.map(entry => findableEntry(entry, titles.get(entry.unit) ?? ''));
  const slices: number[] = [];
  let search = textSearch<FindableEntry>([]);
  for (let count = slice; count < findable.length + slice; count += slice) slices.push(timed(() => (search = search.with(findable.slice(0, count)))));
  const type = (by: typeof search | undefined): number[] =>
    texts.flatMap(text => Array.from(text, (_, letter) => timed(() => findInDirectory(listed, { text: text.slice(0, letter + 1), choices: noChoices }, by))));
  const rounds = [0, 1, 2].map(() => {
    // Nothing is remembered of the round before.
    search = search.with(findable.map(each => ({ ...each })));
    return type(search);
  });
  return { listing, slices, keystrokes: middles(rounds), plainly: type(undefined), slowest: Math.max(...rounds.flat()) };
}
