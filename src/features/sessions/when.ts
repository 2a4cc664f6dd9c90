import type { Occurrence } from '../../domain/session/session';
import { offsetAt } from '../../domain/session/localTime';
import type { UtcInstant } from '../../domain/time';
import { day } from '../../domain/time';
import { strings } from './strings';

type Times = Pick<Occurrence, 'start' | 'end' | 'zone'>;

/** The time zone of the reader. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** From when to when, in the time zone of the reader; the year only where it is not that of `now`. */
export function whenInWords({ start, end }: Pick<Times, 'start' | 'end'>, now: UtcInstant, locale: string): string {
  const isOtherYear = new Date(start).getFullYear() !== new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    ...(isOtherYear && { year: 'numeric' })
  }).formatRange(start, end);
}

/** Which time zone that is, and what the clocks of the planner show; undefined where both show the same. */
export function otherZone({ start, zone }: Times, locale: string): string | undefined {
  const own = ownZone();
  if (offsetAt(start, zone) === offsetAt(start, own)) return undefined;
  const time = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(start);
  return strings.yourTime(zoneName(start, own, locale), time, zoneName(start, zone, locale));
}

function zoneName(at: UtcInstant, zone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** How near it is: “Now”, “Today, 14:00”, “in 2 days”, “3 weeks ago”. */
export function howNear({ start, end }: Pick<Times, 'start' | 'end'>, now: UtcInstant, locale: string): string {
  if (start <= now && now < end) return strings.now;
  const days = daysBetween(now, start);
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(start);
  if (days === 0) return strings.today(time);
  if (days === 1) return strings.tomorrow(time);
  if (days === -1) return strings.yesterday(time);
  const relative = new Intl.RelativeTimeFormat(locale);
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
  return relative.format(Math.round(days / 30.4), 'month');
}

/** Midnights of the reader between two instants. A day is 23 or 25 hours long where clocks are put. */
function daysBetween(from: UtcInstant, to: UtcInstant): number {
  return Math.round((new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / day);
}

/** The parts of a leaf of a calendar. */
export function leafOf(start: UtcInstant, locale: string): { readonly weekday: string; readonly day: string; readonly month: string } {
  const part = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, options).format(start);
  return { weekday: part({ weekday: 'short' }), day: part({ day: 'numeric' }), month: part({ month: 'short' }) };
}

/** “Tuesday 24 March 2026”. */
export function dayInWords(start: UtcInstant, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...(timeZone !== undefined && { timeZone }) }).format(start);
}
