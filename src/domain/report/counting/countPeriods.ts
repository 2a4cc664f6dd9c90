import type { Assignment, Organisation } from '../../organisation/organisation';
import type { UtcMonth } from '../../time';
import type { ActBook } from './actColumns';
import { fillCommunities } from './communityCounts';
import { companyCounts } from './companyCounts';
import type { FoundedCommunity } from './countableActs';
import { countableActs } from './countableActs';
import { listedPeriods } from './listedPeriods';
import type { PeriodCounts } from './periodCounts';
import { staysOf } from './stays';
import { monthNumber, utcCalendar } from './utcCalendar';

/**
 * Counts distinct people by month, quarter and year, from the first act to the month `last`. A period without an act is listed
 * too, because a missing one would tell zero from few; a quarter or a year only once it is over. Acts after `last` are not looked
 * at. The order of acts does not matter, and an act told twice is told once.
 *
 * It moves each act twice, whatever their order, and takes 10 bytes an act beside the book
 * (`docs/decisions/0023-counting-in-columns.md`).
 */
export function countPeriods(
  book: ActBook,
  organisation: Organisation,
  assignments: Iterable<Assignment>,
  communities: readonly FoundedCommunity[],
  last: UtcMonth
): PeriodCounts {
  const where = staysOf(book, organisation, assignments);
  const founded = [...communities].sort((a, b) => compare(a.foundedIn, b.foundedIn) || compare(a.key, b.key));
  const first = founded.reduce((earliest, { foundedIn }) => (foundedIn < earliest ? foundedIn : earliest), last);
  const calendar = utcCalendar(first, last);
  const { acts, before, unknown } = countableActs(book, founded, where, calendar);
  const company = companyCounts(acts, calendar, where);
  const firstCounted = Math.min(...company.months.keys(), monthNumber(last));
  const listed = listedPeriods(firstCounted, monthNumber(last), founded, where, company);
  fillCommunities(acts, calendar, where, listed);
  return {
    units: where.units,
    communities: founded.filter(({ foundedIn }) => foundedIn <= last).map(({ key }) => key),
    months: [...listed.months.values()],
    quarters: [...listed.quarters.values()],
    years: [...listed.years.values()],
    before,
    unknown
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
