import type { CommunityKey, UnitKey } from '../identity';
import { sum } from './sum';

/** The minimum group size of the design; administrators may raise it, never lower it. */
export const smallestMinimum = 5;

/** Different people of a month in one measure, before protection. Never leaves the publisher. */
export interface OverallCounts {
  readonly company: number;
  /** Every community founded by then, ended ones too: being listed must not tell that somebody took part. */
  readonly communities: readonly { readonly key: CommunityKey; readonly people: number }[];
}

/** The same, and where they work. */
export interface OneWayCounts extends OverallCounts {
  /** Every unit, also those with nobody; the key is empty for "department unknown". Together they are the company. */
  readonly units: readonly UnitCount[];
}

export interface UnitCount {
  readonly key: UnitKey | '';
  readonly people: number;
  readonly headcount?: number;
  /** Present where it and some community have more people than the company: how many are in both, of several such communities the fewest. */
  readonly fewest?: number;
}

/** The same as published, in the same order. Null where the number is left out: zero and 1 to k-1 look alike. */
export interface OverallNumbers {
  readonly company: number | null;
  readonly communities: readonly (number | null)[];
}

export interface OneWayNumbers extends OverallNumbers {
  readonly units: readonly (number | null)[];
}

/** The people of a month, and those of them who contributed. Of these no units are told: the lists name them, and two numbers of the same names tell more of each other than either of itself. */
export interface OpenCounts {
  readonly people: OneWayCounts;
  readonly contributors: OverallCounts;
}

export interface OpenNumbers {
  readonly people: OneWayNumbers;
  readonly contributors: OverallNumbers;
}

/**
 * Leaves out every group below `minimum`, and then every unit from which a left-out one would follow.
 *
 * The reader is taken to know this rule, that counts are whole, that units add up to the company, that contributors are among
 * the people, and to have counted the lists that everybody reads: how many people the company and each community have, and how many of
 * them contributed. So a total protects nobody by being left out, and is shown; a unit is left out instead. Where a community that
 * is left out would follow from the others for somebody who has not counted, the measure stays empty.
 */
export function protectMonth({ people, contributors }: OpenCounts, minimum: number, staysOpen?: StaysOpen): OpenNumbers {
  return { people: protectOneWay(people, minimum, staysOpen), contributors: protectOverall(contributors, minimum) };
}

/** Whether these units, by their places, may be the ones that are left out, for what other months tell. */
export type StaysOpen = (hidden: ReadonlySet<number>) => boolean;

/** The same of a measure that stands by itself, as readers do. */
export function protectOneWay(counts: OneWayCounts, minimum: number, staysOpen?: StaysOpen): OneWayNumbers {
  const overall = protectOverall(counts, minimum);
  const hidden = leftOut(counts, minimum, staysOpen);
  return { ...overall, units: counts.units.map(({ people }, at) => (overall.company !== null && !hidden.has(at) ? people : null)) };
}

/** The company and its communities. */
function protectOverall(counts: OverallCounts, minimum: number): OverallNumbers {
  const { company, communities } = counts;
  const isShown = company >= minimum && communitiesAreSafe(counts, minimum);
  return {
    company: isShown ? company : null,
    communities: communities.map(({ people }) => (isShown && people >= minimum ? people : null))
  };
}

/** Everybody is in some community: none that is left out must be needed to reach the company. */
function communitiesAreSafe({ company, communities }: OverallCounts, minimum: number): boolean {
  const few = communities.filter(({ people }) => people < minimum).length;
  const rest = company - sum(communities.map(({ people }) => (people < minimum ? 0 : people)));
  return few === 0 || (few - 1) * (minimum - 1) >= rest;
}

/**
 * Which units are left out, by their place: those below the minimum, and as many others as these need to be anything from 0 to
 * k-1, and other months to stay open, in an order that has nothing to do with who took part. So that others were left out, and which, tells nothing.
 */
function leftOut({ company, units }: OneWayCounts, minimum: number, staysOpen: StaysOpen = () => true): ReadonlySet<number> {
  if (company < minimum) return new Set(units.keys());
  const few = ({ people, fewest = Infinity }: UnitCount): boolean => people < minimum || fewest < minimum;
  const own = [...units.keys()].filter(at => few(units[at] as UnitCount));
  const hidden = new Set(own);
  for (const at of inOrder(units)) {
    if ((own.length === 0 || canHide(units, own, hidden, minimum)) && staysOpen(hidden)) break;
    hidden.add(at);
  }
  return hidden;
}

/**
 * Those left out are known together. One of them must be large, and stay so when another is k-1; and without any of those left out for
 * their own sake (`own`) the others must have room for all.
 */
function canHide(units: readonly UnitCount[], own: readonly number[], hidden: ReadonlySet<number>, minimum: number): boolean {
  const people = [...hidden].map(at => units[at]?.people ?? 0);
  const together = sum(people);
  const roomWithout = (without: number): number => sum([...hidden].filter(at => at !== without).map(at => roomOf(units[at] as UnitCount)));
  return people.some(count => count >= minimum) && together >= 2 * minimum - 1 && own.every(at => roomWithout(at) >= together);
}

/** Who is of no known unit first, who is nobody's loss; then small units before large ones, and last those whose size is not known. */
function inOrder(units: readonly UnitCount[]): readonly number[] {
  const size = ({ key, headcount = Infinity }: UnitCount): number => (key === '' ? -1 : headcount);
  return [...units.keys()].sort((one, other) => compare(size(units[one] as UnitCount), size(units[other] as UnitCount)) || one - other);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** A headcount that is smaller than who took part is out of date, and tells nothing. */
function roomOf({ people, headcount = Infinity }: UnitCount): number {
  return headcount < people ? Infinity : headcount;
}
