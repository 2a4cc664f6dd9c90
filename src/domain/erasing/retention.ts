import type { UtcInstant } from '../time';
import { monthsLater } from '../time';

/** So many months a closed act is kept: a year can be compared with the one before, and no more. */
export const closedActMonths = 13;

/** Whether a closed act of that stamp is older than it may become. */
export function isPastRetention(stamped: UtcInstant, now: UtcInstant): boolean {
  return monthsLater(stamped, closedActMonths) <= now;
}
