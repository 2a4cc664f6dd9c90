import type { UtcInstant } from '../time';
import { day } from '../time';

/** How often a community means to meet or to be heard of. */
export const cadences = ['weekly', 'everyTwoWeeks', 'monthly', 'everyTwoMonths', 'quarterly'] as const;
export type Cadence = (typeof cadences)[number];

/** Days between two sessions. A month is taken as 30.4 days, the mean of a year. */
export const cadenceDays: Readonly<Record<Cadence, number>> = {
  weekly: 7,
  everyTwoWeeks: 14,
  monthly: 30.4,
  everyTwoMonths: 60.8,
  quarterly: 91.3
};

/** Whole cadences that have passed between two instants; 0 where `until` is earlier. */
export function cadencesBetween(cadence: Cadence, since: UtcInstant, until: UtcInstant): number {
  return Math.max(0, Math.floor((until - since) / (cadenceDays[cadence] * day)));
}
