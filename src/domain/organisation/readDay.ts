import type { UtcInstant } from '../time';
import { day, isoInstant, parseInstant } from '../time';
import { latinDigits } from '../typed/latinDigits';
import { everyday } from '../../words/everyday';

/** What is said of a day that is none. */
export const dayProblem = everyday.assignments.badDay;

/** Year, month, day: `2026-03-31`, `2026-03-31 00:00:00` as databases write it. */
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?)?$/;
/** Day, month, year, as written with dots: `31.3.2026`. With slashes nobody knows which is the month. */
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
/** An instant with its zone: `2026-03-31T12:00:00Z`. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** A moment in a table: a whole day, whose first instant in UTC it is, or an instant. */
export interface ReadMoment {
  readonly at: UtcInstant;
  readonly isDay: boolean;
}

/** Reads a day or an instant; undefined where the text is neither, such as 31 February or 3/4/2026. */
export function readDay(typed: string): ReadMoment | undefined {
  const text = latinDigits(typed);
  if (instant.test(text)) {
    const at = parseInstant(text);
    return at === undefined ? undefined : { at, isDay: false };
  }
  const [, year, month, date] = yearFirst.exec(text) ?? turned(dayFirst.exec(text)) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = parseInstant(`${written}T00:00:00Z`);
  // A month has no 31st day because somebody wrote it: engines turn it into the next month.
  return at === undefined || isoInstant(at).slice(0, 10) !== written ? undefined : { at, isDay: true };
}

function turned(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found === null ? undefined : [found[0], found[3], found[2], found[1]];
}

/** The day of an instant in UTC, as tables write it: `2026-03-31`. */
export function writtenDay(at: UtcInstant): string {
  return isoInstant(at).slice(0, 10);
}

/** The last day of a stretch that ends at `until`, which is excluded. */
export function lastDayBefore(until: UtcInstant): string {
  return writtenDay(until - 1);
}

/** First instant of the UTC day of an instant. */
export function dayStart(at: UtcInstant): UtcInstant {
  return Math.floor(at / day) * day;
}
