import type { LocalDay } from '../../../src/domain/session/localTime';
import { asIfUtc, dayOfUtc, instantOf, localTimeOf, parseMinute, weekdayOf } from '../../../src/domain/session/localTime';
import type { UtcInstant } from '../../../src/domain/time';
import { day as dayLength, minute } from '../../../src/domain/time';
import type { When } from './sketches';

/** The calendar of a place on the day of loading. */
export interface SampleClock {
  readonly loadedAt: UtcInstant;
  readonly zone: string;
  readonly today: LocalDay;
}

export function clockAt(loadedAt: UtcInstant, zone: string): SampleClock {
  return { loadedAt, zone, today: localTimeOf(loadedAt, zone).day };
}

/** An instant before loading. Whole minutes, because the forms of SharePoint know no seconds. */
export function instantBefore({ loadedAt, zone, today }: SampleClock, when: When): UtcInstant {
  if (typeof when === 'number') return wholeMinute(loadedAt - when * 60 * minute);
  const [days, time] = when;
  return instantOf({ day: daysLater(today, -days), minute: minuteOf(time) }, zone);
}

export function wholeMinute(at: UtcInstant): UtcInstant {
  return Math.floor(at / minute) * minute;
}

/** The minute of the day that a time says, “14:05”. */
export function minuteOf(time: string): number {
  const found = parseMinute(time);
  if (found === undefined) throw new Error(`“${time}” is no time of the day.`);
  return found;
}

export function daysLater(day: LocalDay, days: number): LocalDay {
  return dayOfUtc(asIfUtc({ day, minute: 0 }) + days * dayLength);
}

/** The working day so many after a day, or before it. */
export function workingDay(day: LocalDay, count: number): LocalDay {
  const step = Math.sign(count);
  let found = day;
  for (let left = Math.abs(count); left > 0; ) {
    found = daysLater(found, step);
    if (weekdayOf(found) <= 5) left--;
  }
  return found;
}
