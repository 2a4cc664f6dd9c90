import { isPastRetention } from '../erasing/retention';
import type { UtcInstant, UtcMonth } from '../time';
import { monthStart } from '../time';

/**
 * Whether all visits of a month are there to be counted: they were recorded from its first instant on, and none of them is so
 * old that it may have been removed. Of a month that is known in part nothing is told, for it would look like few readers.
 * `since`: since when they are recorded without a break; undefined where they are not.
 */
export function hasVisitsOf(month: UtcMonth, since: UtcInstant | undefined, now: UtcInstant): boolean {
  return since !== undefined && since <= monthStart(month) && !isPastRetention(monthStart(month), now);
}
