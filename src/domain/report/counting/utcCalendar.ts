import type { UtcInstant, UtcMonth } from '../../time';
import { day, monthEnd, monthStart } from '../../time';
import type { UtcQuarter, UtcYear } from '../periods';

/** How many months there are in a period. */
export const monthsOf = { quarter: 3, year: 12 } as const;

/** Months since the beginning of year 0, so that a month is a small number. */
export function monthNumber(month: UtcMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The number of the period of so many months that a month belongs to. */
export function periodOf(months: number, month: number): number {
  return Math.floor(month / months);
}

/** Whether a period of so many months ends with this month. */
export function isLastOf(months: number, month: number): boolean {
  return (month + 1) % months === 0;
}

export function monthNamed(number: number): UtcMonth {
  return `${yearNamed(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}` as UtcMonth;
}

export function quarterNamed(number: number): UtcQuarter {
  return `${yearNamed(Math.floor(number / 4))}-Q${(number % 4) + 1}` as UtcQuarter;
}

export function yearNamed(number: number): UtcYear {
  return String(number).padStart(4, '0') as UtcYear;
}

export interface UtcCalendar {
  /** Number of the first month. */
  readonly first: number;
  /** How many months there are. */
  readonly months: number;
  /** First instant after the last month. */
  readonly end: UtcInstant;
  /** The number of the month of an instant of these months. */
  monthAt(at: UtcInstant): number;
}

/** The months from `first` to `last`. It keeps the month of each day, because a `Date` for each of millions of acts takes a second. */
export function utcCalendar(first: UtcMonth, last: UtcMonth): UtcCalendar {
  const [start, end] = [monthStart(first), monthEnd(last)];
  const months = monthNumber(last) - monthNumber(first) + 1;
  const monthOfDay = new Uint32Array((end - start) / day);
  for (let number = monthNumber(first); number <= monthNumber(last); number += 1) {
    const month = monthNamed(number);
    monthOfDay.fill(number, (monthStart(month) - start) / day, (monthEnd(month) - start) / day);
  }
  return { first: monthNumber(first), months, end, monthAt: at => monthOfDay[Math.floor((at - start) / day)] as number };
}

/** Some months of a calendar, from its month `first` on (0: the first one). */
export interface MonthSpan {
  readonly first: number;
  readonly months: number;
}

/** The months of a calendar year by year; the first and the last may have fewer than twelve. */
export function yearSpans({ first, months }: UtcCalendar): MonthSpan[] {
  const starts = Array.from({ length: months }, (_, month) => month).filter(month => month === 0 || isLastOf(monthsOf.year, first + month - 1));
  return starts.map((start, index) => ({ first: start, months: (starts[index + 1] ?? months) - start }));
}
