import { hasEnded } from '../community/communityState';
import type { Folded } from '../directory/projectDirectory';
import type { Assignment, Organisation } from '../organisation/organisation';
import { unitLookup } from '../organisation/organisation';
import type { UtcInstant } from '../time';
import { monthOf, monthStart } from '../time';
import type { MonthReport } from './monthReport';
import { monthReport } from './monthReport';
import { countByMonth } from './participationReport';
import { protectMonth } from './protectMonth';

/**
 * The reports of every complete month since the first act, earliest first. The running month is not published: two
 * publishings of a period that still grows would tell who came in between.
 */
export function publishedMonths(
  { entries, participation }: Folded,
  organisation: Organisation,
  assignments: Iterable<Assignment>,
  minimum: number,
  now: UtcInstant
): MonthReport[] {
  const communities = entries.map(entry => ({
    key: entry.key,
    title: entry.charter.title,
    unit: entry.unit,
    foundedIn: monthOf(entry.founded),
    endedIn: hasEnded(entry.state) ? monthOf(entry.stateSince) : undefined
  }));
  const names = new Map(communities.map(community => [community.key, community]));
  const last = monthOf(monthStart(monthOf(now)) - 1);
  return countByMonth(participation, organisation, unitLookup(organisation, assignments), communities, last).map(counts =>
    monthReport(protectMonth(counts, minimum), organisation, names)
  );
}
