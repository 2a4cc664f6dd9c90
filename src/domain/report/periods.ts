import type { UtcInstant, UtcMonth } from '../time';
import { monthEnd, monthOf, monthStart, monthsBetween } from '../time';

/** A calendar quarter in UTC, `YYYY-Qn`. */
export type UtcQuarter = string & { readonly brand: 'UtcQuarter' };
/** A calendar year in UTC, `YYYY`. */
export type UtcYear = string & { readonly brand: 'UtcYear' };
/** A period that reports are published for. */
export type Period = UtcMonth | UtcQuarter | UtcYear;

export function quarterOf(month: UtcMonth): UtcQuarter {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}` as UtcQuarter;
}

export function yearOf(month: UtcMonth): UtcYear {
  return month.slice(0, 4) as UtcYear;
}

/** The year of a quarter. */
export function yearOfQuarter(quarter: UtcQuarter): UtcYear {
  return quarter.slice(0, 4) as UtcYear;
}

export function monthsOfQuarter(quarter: UtcQuarter): readonly UtcMonth[] {
  const first = (Number(quarter.slice(6)) - 1) * 3 + 1;
  return [first, first + 1, first + 2].map(month => `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}` as UtcMonth);
}

export function quartersOfYear(year: UtcYear): readonly UtcQuarter[] {
  return [1, 2, 3, 4].map(each => `${year}-Q${each}` as UtcQuarter);
}

export function quarterBefore(quarter: UtcQuarter): UtcQuarter {
  const [first] = monthsOfQuarter(quarter) as [UtcMonth];
  return quarterOf(monthOf(monthStart(first) - 1));
}

/** Whether the whole of a quarter or year lies in the months from `first` to `last`, both included. */
export function isWhole(period: UtcQuarter | UtcYear, first: UtcMonth, last: UtcMonth): boolean {
  const months = period.length === 4 ? quartersOfYear(period as UtcYear).flatMap(monthsOfQuarter) : monthsOfQuarter(period as UtcQuarter);
  const [start, end] = [months[0], months[months.length - 1]] as [UtcMonth, UtcMonth];
  return first <= start && end <= last;
}

/** The complete quarters in the months from `first` to `last`, both included, earliest first. */
export function quartersBetween(first: UtcMonth, last: UtcMonth): readonly UtcQuarter[] {
  return [...new Set(monthsBetween(first, last).map(quarterOf))].filter(quarter => isWhole(quarter, first, last));
}

/** The complete years in the months from `first` to `last`, both included, earliest first. */
export function yearsBetween(first: UtcMonth, last: UtcMonth): readonly UtcYear[] {
  return [...new Set(monthsBetween(first, last).map(yearOf))].filter(year => isWhole(year, first, last));
}

/** The last month that is over at `now`. */
export function lastWholeMonth(now: UtcInstant): UtcMonth {
  return monthOf(monthStart(monthOf(now)) - 1);
}

/** First instant after a period. */
export function periodEnd(period: UtcQuarter | UtcYear): UtcInstant {
  const last = period.length === 4 ? (`${period}-12` as UtcMonth) : (monthsOfQuarter(period as UtcQuarter)[2] as UtcMonth);
  return monthEnd(last);
}
