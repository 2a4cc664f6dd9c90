import type { CommunityKey } from '../identity';
import { madeOnce } from '../madeOnce';
import type { Findable, TextSearch } from '../similar/textSearch';
import type { UtcInstant } from '../time';
import type { DirectoryEntry } from './directory';
import type { DirectoryQuery, FacetCounts } from './directoryQuery';
import { facetValues, narrowed } from './directoryQuery';
import type { LifeNow, Liveliness } from './life';
import { lifeOf } from './life';

/** A community as the directory looks at it: what it says, and how it lives. */
export interface Listed {
  readonly entry: DirectoryEntry;
  readonly life: LifeNow;
}

/** What is found, and what comes close where nothing is. */
export interface Finding {
  readonly listed: readonly Listed[];
  readonly counts: FacetCounts;
  /** Where nothing was found: what fits the text whatever is chosen, or what says some of it; the best first. */
  readonly close: readonly DirectoryEntry[];
}

/** Most communities that come close. */
const mostClose = 3;

const byLiveliness: Readonly<Record<Liveliness, number>> = { growing: 0, steady: 1, starting: 2, quiet: 3, dormant: 4, ended: 5 };

/**
 * Communities as a directory lists them where nothing is looked for: open ones first, those that live most before; of
 * equally lively ones whoever was heard of last, then by title.
 */
export function listedByLife(entries: Iterable<DirectoryEntry>, now: UtcInstant): readonly Listed[] {
  return [...entries]
    .map(entry => ({ entry, life: lifeOf(entry, now) }))
    .sort(
      (a, b) =>
        byLiveliness[a.life.liveliness] - byLiveliness[b.life.liveliness] ||
        (b.life.lastHeard ?? 0) - (a.life.lastHeard ?? 0) ||
        a.entry.charter.title.localeCompare(b.entry.charter.title)
    );
}

/** Something that a search finds an entry by. */
export type FindableEntry = Findable & { readonly key: CommunityKey };

/** What a search looks through of a community. `unitTitle`: what its unit is called; empty where that is not known yet. */
export function findableEntry({ key, charter, practice }: DirectoryEntry, unitTitle: string): FindableEntry {
  return { key, title: charter.title, purpose: [charter.purpose, charter.audience, unitTitle].join(' '), tags: practice.tags };
}

/**
 * What a query finds among communities listed by life; with a text, the best fit first. As long as there is no `search`
 * yet, words are found as they are typed, accents included.
 */
export function findInDirectory(listed: readonly Listed[], { text, choices }: DirectoryQuery, search: Pick<TextSearch<FindableEntry>, 'find'> | undefined): Finding {
  const { all, some } = text.trim() === '' ? { all: listed, some: [] } : search === undefined ? plainly(listed, text) : found(listed, search, text);
  const { entries, counts } = narrowed(all, choices, valuesOf);
  const close = entries.length > 0 || text.trim() === '' ? [] : all.length > 0 ? all : some;
  return { listed: entries, counts, close: close.slice(0, mostClose).map(({ entry }) => entry) };
}

interface Found {
  readonly all: readonly Listed[];
  readonly some: readonly Listed[];
}

function found(listed: readonly Listed[], search: Pick<TextSearch<FindableEntry>, 'find'>, text: string): Found {
  const byKey = byKeyIn(listed);
  const { all, some } = search.find(text);
  const of = (entries: readonly FindableEntry[]): readonly Listed[] => entries.flatMap(({ key }) => byKey.get(key) ?? []);
  return { all: of(all), some: of(some) };
}

/** Every word of the text occurs as it is typed, in title, purpose or audience. */
function plainly(listed: readonly Listed[], text: string): Found {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const all = listed.filter(({ entry }) => {
    const said = saidBy(entry);
    return words.every(word => said.includes(word));
  });
  return { all, some: [] };
}

// These are looked up with each letter, of thousands: they are made once for what they are made of.
const valuesOf = madeOnce(({ entry, life }: Listed) => facetValues(entry, life.liveliness));
const byKeyIn = madeOnce((listed: readonly Listed[]): ReadonlyMap<string, Listed> => new Map(listed.map(each => [each.entry.key, each])));
const saidBy = madeOnce(({ charter }: DirectoryEntry): string => `${charter.title} ${charter.purpose} ${charter.audience}`.toLowerCase());
