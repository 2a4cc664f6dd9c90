import type { Assignment, Organisation } from '../../organisation/organisation';
import type { UtcMonth } from '../../time';
import type { ActBook } from './actColumns';
import { fillCommunities } from './communityCounts';
import { companyCounts } from './companyCounts';
import type { FoundedCommunity } from './countableActs';
import { countableActs } from './countableActs';
import { departmentsOverTime } from './departmentsOverTime';
import { groupRows } from './groupRows';
import { listedPeriods } from './listedPeriods';
import type { PeriodCounts } from './periodCounts';
import { monthNumber, utcCalendar } from './utcCalendar';

/**
 * Counts distinct people by month, quarter and year, from the first act to the month `last`. A period without an act is listed
 * too, because a missing one would tell zero from few; a quarter or a year only once it is over. Acts after `last` are not looked
 * at. The order of acts does not matter, and an act told twice is told once.
 *
 * It takes a few passes over the acts, whatever their order, and 8 bytes an act beside the book
 * (`docs/decisions/0023-counting-in-columns.md`).
 */
export function countPeriods(
  book: ActBook,
  organisation: Organisation,
  assignments: Iterable<Assignment>,
  communities: readonly FoundedCommunity[],
  last: UtcMonth
): PeriodCounts {
  const { length, person, community, at, kind } = book;
  const acts = { length, person, community, at, kind };
  const everybody = book.people.length;
  const where = departmentsOverTime(organisation, assignments, book.people);
  const founded = [...communities].sort((a, b) => compare(a.foundedIn, b.foundedIn) || compare(a.key, b.key));
  const first = founded.reduce((earliest, { foundedIn }) => (foundedIn < earliest ? foundedIn : earliest), last);
  const calendar = utcCalendar(first, last);
  const { rows, placeOf, before, unknown } = countableActs(book, founded, calendar);

  const [firstNumber, lastNumber] = [monthNumber(first), monthNumber(last)];
  const byMonth = groupRows(rows, lastNumber - firstNumber + 1, row => calendar.monthAt(at[row] as number) - firstNumber).rows;
  const company = companyCounts(acts, byMonth, calendar, where, everybody);
  const listed = listedPeriods(Math.min(lastNumber, ...company.months.keys()), lastNumber, founded, where, company);
  const byCommunity = groupRows(byMonth, founded.length, row => placeOf[community[row] as number] as number);
  fillCommunities(acts, byCommunity, calendar, where, everybody, listed);
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
