import type { UtcInstant, UtcMonth } from '../time';
import { monthOf, monthStart } from '../time';

/** A calendar quarter in UTC, `YYYY-Qn`. */
export type UtcQuarter = string & { readonly brand: 'UtcQuarter' };
/** A calendar year in UTC, `YYYY`. */
export type UtcYear = string & { readonly brand: 'UtcYear' };
/** A period that reports are published for. */
export type Period = UtcMonth | UtcQuarter | UtcYear;

export function quarterOf(month: UtcMonth): UtcQuarter {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}` as UtcQuarter;
}

export function monthsOfQuarter(quarter: UtcQuarter): readonly UtcMonth[] {
  const first = (Number(quarter.slice(6)) - 1) * 3 + 1;
  return [first, first + 1, first + 2].map(month => `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}` as UtcMonth);
}

export function quartersOfYear(year: UtcYear): readonly UtcQuarter[] {
  return [1, 2, 3, 4].map(each => `${year}-Q${each}` as UtcQuarter);
}

export function yearOfQuarter(quarter: UtcQuarter): UtcYear {
  return quarter.slice(0, 4) as UtcYear;
}

export function quarterBefore(quarter: UtcQuarter): UtcQuarter {
  const [first] = monthsOfQuarter(quarter) as [UtcMonth];
  return quarterOf(monthOf(monthStart(first) - 1));
}

/** The last month of a period. */
export function lastMonthOf(period: Period): UtcMonth {
  if (/^\d{4}$/.test(period)) return `${period}-12` as UtcMonth;
  return period.includes('Q') ? (monthsOfQuarter(period as UtcQuarter)[2] as UtcMonth) : (period as UtcMonth);
}

/** The last month that is over at `now`. */
export function lastWholeMonth(now: UtcInstant): UtcMonth {
  return monthOf(monthStart(monthOf(now)) - 1);
}
