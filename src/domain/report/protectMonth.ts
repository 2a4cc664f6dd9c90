import type { CommunityKey, UnitKey } from '../identity';
import type { UtcMonth } from '../time';
import type { MonthCounts } from './participationReport';

/** The minimum group size of the design; administrators may raise it, never lower it. */
export const smallestMinimum = 5;

/** A month as published. `people` is null where the number is left out: zero and 1 to k-1 look alike. */
export interface ProtectedMonth {
  readonly month: UtcMonth;
  /** The minimum group size k the month was published with. */
  readonly minimum: number;
  readonly company: number | null;
  readonly units: readonly { readonly key: UnitKey | ''; readonly people: number | null }[];
  readonly communities: readonly { readonly key: CommunityKey; readonly people: number | null }[];
}

/** One table after the threshold: what is shown adds up to `shownSum`, and `hidden` groups are below the minimum. */
interface Cells {
  readonly shownSum: number;
  readonly largest: number;
  readonly hidden: number;
}

/**
 * Leaves out every group below `minimum`, and then every number from which a left-out group would follow.
 *
 * The reader is taken to know this rule, that counts are whole, that units add up to the company, and that the company
 * has at least as many people as its largest community and at most as many as all communities together. Whatever is
 * left out must still have `minimum` possible values or more. Where the total would tell too much, the total is left
 * out; where the tables would tell too much of each other even so, the month stays empty.
 */
export function protectMonth(counts: MonthCounts, minimum: number): ProtectedMonth {
  const units = cells(counts.units, minimum);
  const communities = cells(counts.communities, minimum);
  const totalIsSafe = companyIsSafe(counts.company, units, minimum);
  const companyAtLeast = totalIsSafe ? counts.company : units.shownSum;
  const isSafe =
    (totalIsSafe || unitsAreSafe(units, communities, minimum)) &&
    communitiesAreSafe(communities, companyAtLeast, minimum);
  const shown = (people: number): number | null => (isSafe && people >= minimum ? people : null);
  return {
    month: counts.month,
    minimum,
    company: totalIsSafe ? shown(counts.company) : null,
    units: counts.units.map(({ key, people }) => ({ key, people: shown(people) })),
    communities: counts.communities.map(({ key, people }) => ({ key, people: shown(people) }))
  };
}

/** With the total, the units left out are known to sum to `rest`; each must still be able to be 0 and minimum-1. */
function companyIsSafe(company: number, units: Cells, minimum: number): boolean {
  if (company < minimum) return false;
  if (units.hidden === 0) return true;
  const rest = company - units.shownSum;
  return minimum - 1 <= rest && rest <= (units.hidden - 1) * (minimum - 1);
}

/**
 * Without the total, communities still bound it. That the total was left out tells that `companyIsSafe` said no, so the
 * units left out are either nearly nobody or nearly full; both must stay possible.
 */
function unitsAreSafe(units: Cells, communities: Cells, minimum: number): boolean {
  if (units.hidden === 0) return true;
  const restAtLeast = communities.largest - units.shownSum;
  const restAtMost = communities.shownSum + communities.hidden * (minimum - 1) - units.shownSum;
  if (units.hidden === 1) return restAtLeast <= 0 && restAtMost >= minimum - 1;
  return restAtLeast <= minimum - 2 && restAtMost > (units.hidden - 1) * (minimum - 1);
}

/** Everybody is in some community: those left out must not be needed to reach what is known of the company. */
function communitiesAreSafe(communities: Cells, companyAtLeast: number, minimum: number): boolean {
  if (communities.hidden === 0) return true;
  return companyAtLeast - communities.shownSum <= (communities.hidden - 1) * (minimum - 1);
}

function cells(groups: readonly { readonly people: number }[], minimum: number): Cells {
  const big = groups.filter(group => group.people >= minimum).map(group => group.people);
  return {
    shownSum: big.reduce((sum, people) => sum + people, 0),
    largest: Math.max(0, ...big),
    hidden: groups.length - big.length
  };
}
