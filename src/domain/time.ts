/** Milliseconds since 1970-01-01T00:00:00Z. */
export type UtcInstant = number;
/** A calendar month in UTC, `YYYY-MM`. Reports know fixed UTC periods only. */
export type UtcMonth = string & { readonly brand: 'UtcMonth' };

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** The instant of an ISO 8601 text, or undefined where the text is none. */
export function parseInstant(text: unknown): UtcInstant | undefined {
  if (typeof text !== 'string') return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

export function isoInstant(instant: UtcInstant): string {
  return new Date(instant).toISOString();
}

export function monthOf(instant: UtcInstant): UtcMonth {
  return new Date(instant).toISOString().slice(0, 7) as UtcMonth;
}

/** First instant of the month. */
export function monthStart(month: UtcMonth): UtcInstant {
  return Date.parse(`${month}-01T00:00:00Z`);
}

/** First instant after the month. */
export function monthEnd(month: UtcMonth): UtcInstant {
  const start = new Date(monthStart(month));
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
}

export function monthAfter(month: UtcMonth): UtcMonth {
  return monthOf(monthEnd(month));
}

/** Every month from `first` to `last`, both included; empty where `last` is earlier. */
export function monthsBetween(first: UtcMonth, last: UtcMonth): UtcMonth[] {
  const months: UtcMonth[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

/** The same day and time some months later; the last day of a month where that one is shorter. */
export function monthsLater(instant: UtcInstant, months: number): UtcInstant {
  const start = new Date(instant);
  const later = new Date(instant);
  later.setUTCMonth(start.getUTCMonth() + months);
  // A day that the month lacks runs over into the next one.
  if (later.getUTCDate() !== start.getUTCDate()) later.setUTCDate(0);
  return later.getTime();
}

/** The later of two instants, or the one there is. */
export function latest(a: UtcInstant | undefined, b: UtcInstant | undefined): UtcInstant | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}

/** The month that a text names as `YYYY-MM`, or undefined where it names none. */
export function readMonth(text: unknown): UtcMonth | undefined {
  return typeof text === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? (text as UtcMonth) : undefined;
}
