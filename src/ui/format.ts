import type { UtcInstant, UtcMonth } from '../domain/time';
import { day, monthStart } from '../domain/time';

const numberFormats = new Map<string, Intl.NumberFormat>();
const percentFormats = new Map<string, Intl.NumberFormat>();
const tenthFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

export function formatNumber(value: number, locale: string): string {
  // A table has a thousand numbers, and making a format takes longer than using it.
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, format);
  return format.format(value);
}

/** With one digit after the point, also where it is none: “1.0”. */
export function formatTenths(value: number, locale: string): string {
  const format = tenthFormats.get(locale) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  tenthFormats.set(locale, format);
  return format.format(value);
}

export function formatPercent(share: number, locale: string): string {
  const format = percentFormats.get(locale) ?? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  percentFormats.set(locale, format);
  return format.format(share);
}

/** Languages that are read from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** Facts beside each other, as short as the language has it: “Ana, Bo, Cem”. */
export function formatList(values: readonly string[], locale: string): string {
  // Each by itself: a Latin name of two words would be torn apart between Arabic ones.
  const apart = rightToLeft.has(new Intl.Locale(locale).language) ? values.map(value => `\u2068${value}\u2069`) : values;
  const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  listFormats.set(locale, format);
  return format.format(apart);
}

/** The year in the reader's time zone. */
export function formatYear(instant: UtcInstant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { year: 'numeric' }).format(instant);
}

/** A day in the reader's time zone: “3 November 2026”. */
export function formatDay(instant: UtcInstant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(instant);
}

/** A day of a report, which is a UTC day wherever the reader is: “31 October 2026”. */
export function formatUtcDay(instant: UtcInstant, locale: string): string {
  return utcFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(instant);
}

/** Day and time in the reader's time zone. */
export function formatMoment(instant: UtcInstant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(instant);
}

/** Whether an instant is of the day that `now` is, in the reader's time zone. */
export function isToday(instant: UtcInstant, now: UtcInstant): boolean {
  return new Date(instant).toDateString() === new Date(now).toDateString();
}

/** The time in the reader's time zone, with the day where it is not today's: “14:32”, “21 Nov 2026, 14:32”. */
export function formatClock(instant: UtcInstant, now: UtcInstant, locale: string): string {
  if (!isToday(instant, now)) return formatMoment(instant, locale);
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(instant);
}

const utcFormats = new Map<string, Intl.DateTimeFormat>();

/** Of UTC, made once: a chart names dozens of months at every change. */
function utcFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [locale, options.day, options.month, options.year].join(' ');
  const format = utcFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  utcFormats.set(key, format);
  return format;
}

/** A report month, which is a UTC month: “October 2026”. */
export function formatMonth(month: UtcMonth, locale: string): string {
  return utcFormat(locale, { month: 'long', year: 'numeric' }).format(monthStart(month));
}

/** A month beside others of its year: “October”. */
export function formatMonthName(month: UtcMonth, locale: string): string {
  return utcFormat(locale, { month: 'long' }).format(monthStart(month));
}

/** A month where there is little room: “Oct”. */
export function formatShortMonth(month: UtcMonth, locale: string): string {
  return utcFormat(locale, { month: 'short' }).format(monthStart(month));
}

/** The year of a report month: “2026”. */
export function formatYearOf(month: UtcMonth, locale: string): string {
  return utcFormat(locale, { year: 'numeric' }).format(monthStart(month));
}

/** How long ago, in the largest unit that fits: “yesterday”, “3 weeks ago”. */
export function formatAgo(instant: UtcInstant, now: UtcInstant, locale: string): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const days = Math.round((instant - now) / day);
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
  if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.4), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}

const ranges = new Map<string, string>();

/** Some months in a row: “July – September 2026”. Kept, because a range takes a browser a millisecond each time. */
export function formatMonths(first: UtcMonth, last: UtcMonth, locale: string): string {
  const key = [locale, first, last].join(' ');
  const range = ranges.get(key) ?? utcFormat(locale, { month: 'long', year: 'numeric' }).formatRange(monthStart(first), monthStart(last));
  ranges.set(key, range);
  return range;
}
