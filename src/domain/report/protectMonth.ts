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

interface Cells {
  readonly shownSum: number;
  readonly largest: number;
  readonly hidden: number;
}

/**
 * Leaves out every group below `minimum`, and then every number from which a left-out group would follow.
 *
 * The reader is taken to know this rule, that counts are whole, that units add up to the company, and that the company
 * has at least as many people as its largest community and at most as many as all communities together. A left-out
 * count must still be able to be anything from 0 to minimum-1. The steps, each coarser than the one before: leave out
 * the company total; leave out the table of units; leave out the table of communities.
 */
export function protectMonth(counts: MonthCounts, minimum: number): ProtectedMonth {
  const units = cells(counts.units, minimum);
  const communities = cells(counts.communities, minimum);
  const slack = (minimum - 1) * Math.max(0, communities.hidden - 1);
  const communitiesAtMost = communities.shownSum + (minimum - 1) * communities.hidden;

  // What the shown communities alone say about the company, and with it about the units left out.
  const unitsLeak =
    units.hidden > 0 &&
    !staysOpen(communities.largest - units.shownSum, communitiesAtMost - units.shownSum, units.hidden, minimum);
  const showUnits = !unitsLeak;
  const unitsTellCompany = showUnits && units.hidden === 0;
  const rest = counts.company - units.shownSum;
  const showCompany =
    counts.company >= minimum && showUnits && (units.hidden === 0 || staysOpen(rest, rest, units.hidden, minimum));

  // The least the company can be, from everything shown above; the communities left out must not be needed for it.
  const companyAtLeast = showCompany || unitsTellCompany ? counts.company : showUnits ? units.shownSum : 0;
  const communitiesLeak = communities.hidden > 0 && companyAtLeast > communities.shownSum + slack;

  return {
    month: counts.month,
    minimum,
    company: showCompany ? counts.company : null,
    units: counts.units.map(({ key, people }) => ({ key, people: shown(people, minimum, showUnits) })),
    communities: counts.communities.map(({ key, people }) => ({
      key,
      people: shown(people, minimum, !communitiesLeak)
    }))
  };
}

function shown(people: number, minimum: number, table: boolean): number | null {
  return table && people >= minimum ? people : null;
}

function cells(groups: readonly { readonly people: number }[], minimum: number): Cells {
  const big = groups.filter(group => group.people >= minimum).map(group => group.people);
  return {
    shownSum: big.reduce((sum, people) => sum + people, 0),
    largest: Math.max(0, ...big),
    hidden: groups.length - big.length
  };
}

/**
 * Whether `hidden` counts of 0 to minimum-1 each, known to sum to between `least` and `most`, can each still be
 * anything in that range.
 */
function staysOpen(least: number, most: number, hidden: number, minimum: number): boolean {
  const widest = minimum - 1;
  return least <= (hidden - 1) * widest && most >= widest;
}
