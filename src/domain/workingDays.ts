import type { UtcInstant } from './time';
import { day } from './time';

const sunday = 0;
const saturday = 6;

/**
 * Working days that began after the day of `since`, up to and with the day of `until`: 0 for the same day, 1 from a
 * Friday to the Monday after. Mondays to Fridays in UTC; holidays are not known. 0 where `until` is earlier.
 */
export function workingDaysBetween(since: UtcInstant, until: UtcInstant): number {
  const first = Math.floor(since / day) + 1;
  const last = Math.floor(until / day);
  let count = 0;
  for (let each = first; each <= last; each += 1) {
    const weekday = new Date(each * day).getUTCDay();
    if (weekday !== sunday && weekday !== saturday) count += 1;
  }
  return count;
}
