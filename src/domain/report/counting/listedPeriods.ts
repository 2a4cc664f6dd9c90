import type { CountedTable } from '../../protection/protectedTable';
import type { CompanyCounts, OfCompany } from './companyCounts';
import { movementOf } from './companyCounts';
import type { FoundedCommunity } from './countableActs';
import type { Measures, MonthCounts, OneWay, QuarterCounts, YearCounts } from './periodCounts';
import type { Stays } from './stays';
import { monthNamed, monthNumber, monthsOf, periodOf, quarterNamed, yearNamed } from './utcCalendar';

/** A table whose cells are filled in later. */
export type OpenTable = CountedTable & { readonly cells: Uint32Array };

/** Every period that is listed, by its number, with what is counted of the company. What is counted by community is still zero. */
export interface ListedPeriods {
  readonly months: ReadonlyMap<number, MonthCounts>;
  readonly quarters: ReadonlyMap<number, QuarterCounts & { readonly people: OpenTable }>;
  readonly years: ReadonlyMap<number, YearCounts & { readonly people: OpenTable }>;
}

/** From the month `first` to `last`, by their numbers; a quarter or a year if it ends by then. `communities`: in the order of their founding. */
export function listedPeriods(
  first: number,
  last: number,
  communities: readonly FoundedCommunity[],
  { units, departments }: Stays,
  company: CompanyCounts
): ListedPeriods {
  const keys = communities.map(({ key }) => key);
  const founded = communities.map(({ foundedIn }) => monthNumber(foundedIn));
  const countFoundedBy = (month: number): number => {
    const later = founded.findIndex(each => each > month);
    return later === -1 ? founded.length : later;
  };
  const tableUpTo = (rows: readonly string[], month: number): OpenTable => {
    const columns = keys.slice(0, countFoundedBy(month));
    return { rows, columns, cells: new Uint32Array(rows.length * columns.length) };
  };
  const complete = <Period>(months: number, list: (period: number, lastMonth: number) => Period): Map<number, Period> =>
    numbered(periodOf(months, first), periodOf(months, last + 1) - 1, period => list(period, (period + 1) * months - 1));
  return {
    months: numbered(first, last, month => ({
      month: monthNamed(month),
      sinceQuarter: company.sinceQuarter.get(month) ?? 0,
      ...oneWays(company.months.get(month), units.length, countFoundedBy(month))
    })),
    quarters: complete(monthsOf.quarter, (quarter, lastMonth) => ({
      quarter: quarterNamed(quarter),
      people: tableUpTo(units, lastMonth),
      sinceYear: new Uint32Array(countFoundedBy(lastMonth)),
      movement: movementOf(company, quarter)
    })),
    years: complete(monthsOf.year, (year, lastMonth) => ({ year: yearNamed(year), people: tableUpTo(departments, lastMonth) }))
  };
}

function numbered<Period>(first: number, last: number, list: (number: number) => Period): Map<number, Period> {
  const periods = new Map<number, Period>();
  for (let number = first; number <= last; number += 1) periods.set(number, list(number));
  return periods;
}

function oneWays(counted: Measures<OfCompany> | undefined, units: number, communities: number): Measures<OneWay> {
  const oneWay = (of: OfCompany = { company: 0, units: new Uint32Array(units) }): OneWay => ({ ...of, communities: new Uint32Array(communities), fewest: new Map() });
  return { people: oneWay(counted?.people), contributors: oneWay(counted?.contributors), readers: oneWay(counted?.readers) };
}
