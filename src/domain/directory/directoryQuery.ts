import type { Cadence } from '../community/cadence';
import type { CommunityType } from '../community/communityType';
import type { UnitKey } from '../identity';
import type { DirectoryEntry } from './directory';
import type { Liveliness } from './life';

/** What a directory can be narrowed by. */
export const facets = ['purpose', 'unit', 'type', 'cadence', 'state'] as const;
export type Facet = (typeof facets)[number];

/** What somebody chose of each facet; nothing means all. */
export interface Choices {
  /** Keys of purpose templates. */
  readonly purpose: readonly string[];
  readonly unit: readonly UnitKey[];
  readonly type: readonly CommunityType[];
  readonly cadence: readonly Cadence[];
  readonly state: readonly Liveliness[];
}

/** What somebody looks for. */
export interface DirectoryQuery {
  readonly text: string;
  readonly choices: Choices;
}

export const noChoices: Choices = { purpose: [], unit: [], type: [], cadence: [], state: [] };
export const everything: DirectoryQuery = { text: '', choices: noChoices };

/** How many things are chosen. */
export function countChoices(choices: Choices): number {
  return facets.reduce((sum, facet) => sum + choices[facet].length, 0);
}

/** The choices with one more, or without it where it was chosen. */
export function withToggled(choices: Choices, facet: Facet, key: string): Choices {
  const chosen: readonly string[] = choices[facet];
  return { ...choices, [facet]: chosen.includes(key) ? chosen.filter(other => other !== key) : [...chosen, key] };
}

/** What an entry says to each facet. */
export type FacetValues = Readonly<Record<Facet, string>>;

export function facetValues({ practice, unit, type }: Pick<DirectoryEntry, 'practice' | 'unit' | 'type'>, state: Liveliness): FacetValues {
  return { purpose: practice.template, unit, type, cadence: practice.cadence, state };
}

/** How many entries each choice would show, beside what is chosen of the other facets. A choice without any is left out. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What choices leave of entries, and how many each choice would give. */
export interface Narrowed<T> {
  readonly entries: readonly T[];
  readonly counts: FacetCounts;
}

/** Narrows entries, keeping their order. Of one facet any choice will do; every facet that something is chosen of must agree. */
export function narrowed<T>(entries: readonly T[], choices: Choices, valuesOf: (entry: T) => FacetValues): Narrowed<T> {
  const counts = Object.fromEntries(facets.map(facet => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  const active = facets.filter(facet => choices[facet].length > 0);
  const count = (facet: Facet, value: string): void => void counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  const left = entries.filter(entry => {
    const values = valuesOf(entry);
    if (active.length === 0) {
      for (const facet of facets) count(facet, values[facet]);
      return true;
    }
    const failing = active.filter(facet => !(choices[facet] as readonly string[]).includes(values[facet]));
    // Counted where it shows, and where it would show with another choice of the one facet that hides it.
    if (failing.length === 0) for (const facet of facets) count(facet, values[facet]);
    else if (failing.length === 1) for (const facet of failing) count(facet, values[facet]);
    return failing.length === 0;
  });
  return { entries: left, counts };
}
