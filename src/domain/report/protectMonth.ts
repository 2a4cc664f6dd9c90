import type { CommunityKey, UnitKey } from '../identity';
import { sum } from './sum';

/** The minimum group size of the design; administrators may raise it, never lower it. */
export const smallestMinimum = 5;

/** Different people of a month in one measure, before protection. Never leaves the publisher. */
export interface OneWayCounts {
  readonly company: number;
  /** Every unit, also those with nobody; the key is empty for "department unknown". Together they are the company. */
  readonly units: readonly UnitCount[];
  /** Every community founded by then, ended ones too: being listed must not tell that somebody took part. */
  readonly communities: readonly { readonly key: CommunityKey; readonly people: number }[];
}

export interface UnitCount {
  readonly key: UnitKey | '';
  readonly people: number;
  readonly headcount?: number;
  /** Present where it and some community have more people than the company: how many are in both, of several such communities the fewest. */
  readonly fewest?: number;
}

/** The same as published, in the same order. Null where the number is left out: zero and 1 to k-1 look alike. */
export interface OneWayNumbers {
  readonly company: number | null;
  readonly units: readonly (number | null)[];
  readonly communities: readonly (number | null)[];
}

/** The people of a month, and those of them who contributed. */
export interface OpenCounts {
  readonly people: OneWayCounts;
  readonly contributors: OneWayCounts;
}

/**
 * Leaves out every group below `minimum`, and then every unit from which a left-out one would follow.
 *
 * The reader is taken to know this rule, that counts are whole, that units add up to the company, that contributors are among
 * the people, and to have counted the lists that everybody reads: how many people the company and each community have, and how many of
 * them contributed. So a total protects nobody by being left out, and is shown; a unit is left out instead. Where a community that
 * is left out would follow from the others for somebody who has not counted, the measure stays empty.
 */
export function protectMonth({ people, contributors }: OpenCounts, minimum: number, staysOpen?: StaysOpen): Readonly<Record<keyof OpenCounts, OneWayNumbers>> {
  // Where nearly everybody contributed, a unit of which few did so would follow from how many took part.
  const idle = people.company - contributors.company;
  const tells = (at: number): boolean => (contributors.units[at]?.people ?? 0) < minimum && (people.units[at]?.people ?? 0) > idle;
  const shown = protectOneWay(people, minimum, { leaveOut: tells, ...(staysOpen !== undefined && { staysOpen }) });
  return { people: shown, contributors: protectOneWay(contributors, minimum, { leaveOut: at => shown.units[at] === null, among: { counts: people, shown } }) };
}

/** Whether these units, by their places, may be the ones that are left out, for what other months tell. */
export type StaysOpen = (hidden: ReadonlySet<number>) => boolean;

/** What else is known of a measure. */
interface KnownOf {
  /** Units that are left out for another reason, by their place. */
  readonly leaveOut?: (at: number) => boolean;
  readonly staysOpen?: StaysOpen;
  /** Who is counted is among these: no group has more of the ones than of the others. */
  readonly among?: { readonly counts: OneWayCounts; readonly shown: OneWayNumbers };
}

/** The same of a measure that stands by itself, as readers do. */
export function protectOneWay(counts: OneWayCounts, minimum: number, known: KnownOf = {}): OneWayNumbers {
  const { company, units, communities } = counts;
  const isShown = company >= minimum && communitiesAreSafe(counts, minimum, known.among?.shown.communities);
  const hidden = leftOut(counts, minimum, known);
  return {
    company: isShown ? company : null,
    units: units.map(({ people }, at) => (isShown && !hidden.has(at) ? people : null)),
    communities: communities.map(({ people }) => (isShown && people >= minimum ? people : null))
  };
}

/** Everybody is in some community: none that is left out must be needed to reach the company. `atMost`: of each, where that is known. */
function communitiesAreSafe({ company, communities }: OneWayCounts, minimum: number, atMost: readonly (number | null)[] = []): boolean {
  const rest = company - sum(communities.map(({ people }) => (people < minimum ? 0 : people)));
  const rooms = communities.map(({ people }, at) => (people < minimum ? Math.min(minimum - 1, atMost[at] ?? Infinity) : 0));
  const inAll = sum(rooms);
  return communities.every(({ people }, at) => people >= minimum || inAll - (rooms[at] ?? 0) >= rest);
}

/**
 * Which units are left out, by their place: those below the minimum, and as many others as these need to be anything from 0 to
 * k-1, and other months to stay open, in an order that has nothing to do with who took part. So that others were left out, and which, tells nothing.
 */
function leftOut({ company, units }: OneWayCounts, minimum: number, { leaveOut = () => false, staysOpen = () => true, among }: KnownOf): ReadonlySet<number> {
  if (company < minimum) return new Set(units.keys());
  const few = ({ people, fewest = Infinity }: UnitCount): boolean => people < minimum || fewest < minimum;
  const own = [...units.keys()].filter(at => few(units[at] as UnitCount) || leaveOut(at));
  const hidden = new Set(own);
  for (const at of inOrder(units)) {
    if ((own.length === 0 || canHide(units, own, hidden, minimum, among)) && staysOpen(hidden)) break;
    hidden.add(at);
  }
  return hidden;
}

/**
 * Those left out are known together. One of them must be large, and stay so when another is k-1; and without any of those left out for
 * their own sake (`own`) the others must have room for all.
 */
function canHide(units: readonly UnitCount[], own: readonly number[], hidden: ReadonlySet<number>, minimum: number, among: KnownOf['among']): boolean {
  const people = [...hidden].map(at => units[at]?.people ?? 0);
  const together = sum(people);
  const isOpen = (at: number): boolean => among !== undefined && among.shown.units[at] === null;
  // Of others who are left out as well only the sum is known.
  const inOpen = sum(units.map((_unit, at) => (isOpen(at) ? (among?.counts.units[at]?.people ?? 0) : 0)));
  const roomWithout = (without: number): number => {
    const others = [...hidden].filter(at => at !== without);
    const rooms = (of: readonly number[]): number => sum(of.map(at => Math.min(roomOf(units[at] as UnitCount), among?.shown.units[at] ?? Infinity)));
    return rooms(others.filter(at => !isOpen(at))) + Math.min(inOpen, rooms(others.filter(isOpen)));
  };
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
