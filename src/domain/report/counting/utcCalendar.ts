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
  const firstNumber = monthNumber(first);
  const starts = Float64Array.from({ length: months }, (_, index) => monthStart(monthNamed(firstNumber + index)));
  const monthOfDay = new Uint32Array((end - start) / day);
  starts.forEach((from, index) => monthOfDay.fill(firstNumber + index, (from - start) / day));
  return {
    first: firstNumber,
    months,
    end,
    monthAt: at => monthOfDay[Math.floor((at - start) / day)] as number
  };
}
