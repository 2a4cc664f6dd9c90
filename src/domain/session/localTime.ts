import type { UtcInstant } from '../time';
import { day as dayLength, minute as minuteLength } from '../time';

/** A calendar day of some time zone as a number that reads as it is written: 20261103 for 3 November 2026. */
export type LocalDay = number;

/** A day and the minute of it, on the clocks of some time zone. */
export interface LocalTime {
  readonly day: LocalDay;
  /** From 0 (midnight) to 1439. */
  readonly minute: number;
}

/** Minutes of a day. */
export const minutesOfDay = 24 * 60;

/** A name of the IANA list, as far as its shape goes. Offsets such as “+01:00” know no daylight saving. */
const zoneName = /^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;
const zoneLimit = 64;

/** Clocks of the zones that were asked about: making one costs more than asking it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether the browser knows a time zone of this name. */
export function isZone(name: string): boolean {
  if (name.length > zoneLimit || !zoneName.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric'
  });
  clocks.set(zone, clock);
  return clock;
}

/** What the clocks of a zone show at an instant; seconds are left out. */
export function localTimeOf(instant: UtcInstant, zone: string): LocalTime {
  const parts = new Map(clockOf(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return { day: of('year') * 10_000 + of('month') * 100 + of('day'), minute: of('hour') * 60 + of('minute') };
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds; whole minutes. */
export function offsetAt(instant: UtcInstant, zone: string): number {
  return asIfUtc(localTimeOf(instant, zone)) - Math.floor(instant / minuteLength) * minuteLength;
}

/** The instant at which clocks in UTC would show this. */
export function asIfUtc({ day, minute }: LocalTime): UtcInstant {
  return Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) + minute * minuteLength;
}

/**
 * The instant at which the clocks of a zone show this. Of a time that comes twice as clocks go back it is the first; one
 * that clocks jump over is as long after the jump as it would have been after its beginning. Source: RFC 5545, 3.3.5.
 */
export function instantOf(time: LocalTime, zone: string): UtcInstant {
  const local = asIfUtc(time);
  const before = offsetAt(local - dayLength, zone);
  const after = offsetAt(local + dayLength, zone);
  const first = local - before;
  if (offsetAt(first, zone) === before) return first;
  const second = local - after;
  return offsetAt(second, zone) === after ? second : first;
}

/** Whether a number names a day of the calendar, of this century. */
export function isLocalDay(value: unknown): value is LocalDay {
  if (!Number.isSafeInteger(value)) return false;
  const day = value as number;
  return day >= 20_000_101 && day <= 20_991_231 && dayOfUtc(asIfUtc({ day, minute: 0 })) === day;
}

/** The day that clocks in UTC show at an instant. */
export function dayOfUtc(instant: UtcInstant): LocalDay {
  const date = new Date(instant);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: LocalDay): number {
  return new Date(asIfUtc({ day, minute: 0 })).getUTCDay() || 7;
}

/** The day of a date field, “2026-11-03”; undefined where it shows none. */
export function parseDay(text: string): LocalDay | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Number(text.replace(/-/g, '')) : undefined;
  return isLocalDay(day) ? day : undefined;
}

/** As a date field has it: “2026-11-03”. */
export function writeDay(day: LocalDay): string {
  return String(day).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** The minute of a time field, “14:05”; undefined where it shows none. */
export function parseMinute(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** As a time field has it: “14:05”. */
export function writeMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
