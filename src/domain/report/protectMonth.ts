import type { CommunityKey, UnitKey } from '../identity';

/** The minimum group size of the design; administrators may raise it, never lower it. */
export const smallestMinimum = 5;

/** Different people of a month in one measure, before protection. Never leaves the publisher. */
export interface OneWayCounts {
  readonly company: number;
  /** Every unit, also those with nobody; the key is empty for "department unknown". Together they are the company. */
  readonly units: readonly { readonly key: UnitKey | ''; readonly people: number; readonly headcount?: number }[];
  /** Every community founded by then, ended ones too: being listed must not tell that somebody took part. */
  readonly communities: readonly CommunityCount[];
}

export interface CommunityCount {
  readonly key: CommunityKey;
  readonly people: number;
  /** Present where its people cannot all be of other units than one: how many are of that unit, of several such units the fewest. */
  readonly fewest?: number;
}

/** The same as published, in the same order. Null where the number is left out: zero and 1 to k-1 look alike. */
export interface OneWayNumbers {
  readonly company: number | null;
  readonly units: readonly (number | null)[];
  readonly communities: readonly (number | null)[];
}

/** One table after the threshold: what is shown adds up to `shownSum`, and `hidden` groups are below the minimum. */
interface Cells {
  readonly shownSum: number;
  readonly largest: number;
  readonly hidden: number;
  /** The most that each hidden group can be, together, and the largest of them: no unit has more people than its headcount. */
  readonly hiddenAtMost: number;
  readonly largestHidden: number;
}

/**
 * Leaves out every group below `minimum`, and then every number from which a left-out group would follow.
 *
 * The reader is taken to know this rule, that counts are whole, that units add up to the company, and that the company
 * has at least as many people as its largest community and at most as many as all communities together. Whatever is
 * left out must still have `minimum` possible values or more. Where the total would tell too much, the total is left
 * out; where the tables would tell too much of each other even so, the month stays empty.
 *
 * `among`: where only some of other people are counted, as contributors are some of those taking part, how these are
 * published. The reader is taken to know that no group has more of the ones than of the others. Where the total of the
 * others is left out, so is this one, and the communities must tell nothing of the units at all.
 *
 * Communities are left out all together where one would tell, with the units, that somebody of a unit is in it, and few are.
 */
export function protectMonth(counts: OneWayCounts, minimum: number, among?: OneWayNumbers): OneWayNumbers {
  const units = within(cells(counts.units, minimum), counts.units, minimum, among);
  const tells = tellsOfFew(counts, minimum);
  const communities = tells ? untold : cells(counts.communities, minimum);
  const hasTotal = among?.company !== null;
  const totalIsSafe = hasTotal && companyIsSafe(counts.company, units, minimum);
  const companyAtLeast = totalIsSafe ? counts.company : units.shownSum;
  const isSafe =
    (among === undefined || showsAny(among)) &&
    (totalIsSafe || unitsAreSafe(units, communities, hasTotal)) &&
    communitiesAreSafe(communities, companyAtLeast);
  const shown = (people: number): number | null => (isSafe && people >= minimum ? people : null);
  return {
    company: totalIsSafe ? shown(counts.company) : null,
    units: counts.units.map(({ people }) => shown(people)),
    communities: counts.communities.map(({ people }) => (tells ? null : shown(people)))
  };
}

/** Nobody knows anything of communities that are left out all together. */
const untold: Cells = { shownSum: 0, largest: 0, hidden: 0, hiddenAtMost: Infinity, largestHidden: 0 };

function tellsOfFew({ communities }: OneWayCounts, minimum: number): boolean {
  return communities.some(({ people, fewest = Infinity }) => people >= minimum && fewest < minimum);
}

function showsAny({ company, units, communities }: OneWayNumbers): boolean {
  return [company, ...units, ...communities].some(people => people !== null);
}

/** Where people of units are left out who are known together, no more of them are counted here. */
function within(units: Cells, groups: OneWayCounts['units'], minimum: number, among: OneWayNumbers | undefined): Cells {
  if (among === undefined || among.company === null) return units;
  const rest = among.company - sum(among.units.map(people => people ?? 0));
  const atMost = sum(groups.filter((_group, at) => among.units[at] === null).map(group => capOf(group, minimum)));
  return { ...units, hiddenAtMost: units.hiddenAtMost - Math.max(0, atMost - rest) };
}

/** With the total, the units left out are known to sum to `rest`; each must still be able to be 0 and minimum-1. */
function companyIsSafe(company: number, units: Cells, minimum: number): boolean {
  if (company < minimum) return false;
  if (units.hidden === 0) return true;
  const rest = company - units.shownSum;
  return units.largestHidden <= rest && rest <= units.hiddenAtMost - units.largestHidden;
}

/**
 * Without the total, communities still bound it, and each unit left out must be able to be nobody and as many as it can be.
 * That the total was left out tells, unless it was for others, that `companyIsSafe` said no: the units left out are either
 * nearly nobody or nearly full, and both must stay possible.
 */
function unitsAreSafe(units: Cells, communities: Cells, isItsOwn: boolean): boolean {
  if (units.hidden === 0) return true;
  const restAtLeast = communities.largest - units.shownSum;
  const restAtMost = communities.shownSum + communities.hiddenAtMost - units.shownSum;
  if (!isItsOwn) return restAtLeast <= 0 && restAtMost >= units.largestHidden;
  const withoutTheLargest = units.hiddenAtMost - units.largestHidden;
  return (
    restAtLeast < units.largestHidden && restAtLeast <= withoutTheLargest &&
    restAtMost >= units.largestHidden && restAtMost > withoutTheLargest
  );
}

/** Everybody is in some community: those left out must not be needed to reach what is known of the company. */
function communitiesAreSafe(communities: Cells, companyAtLeast: number): boolean {
  if (communities.hidden === 0) return true;
  return companyAtLeast - communities.shownSum <= communities.hiddenAtMost - communities.largestHidden;
}

function cells(groups: readonly { readonly people: number; readonly headcount?: number }[], minimum: number): Cells {
  const big = groups.filter(group => group.people >= minimum).map(group => group.people);
  const caps = groups.filter(group => group.people < minimum).map(group => capOf(group, minimum));
  return {
    shownSum: sum(big),
    largest: Math.max(0, ...big),
    hidden: caps.length,
    hiddenAtMost: sum(caps),
    largestHidden: Math.max(0, ...caps)
  };
}

/** A headcount that is smaller than who took part is out of date, and tells nothing. */
function capOf({ people, headcount = Infinity }: { readonly people: number; readonly headcount?: number }, minimum: number): number {
  return headcount < people ? minimum - 1 : Math.min(minimum - 1, headcount);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
