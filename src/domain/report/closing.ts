import type { UtcInstant, UtcMonth } from '../time';
import { monthEnd } from '../time';

/** A list in which somebody is told to have taken part. */
export type ActLog = 'history' | 'memberships' | 'contributions' | 'acts' | 'visits';

/** The highest id of each of these lists that a publishing read; absent where a list was not read. */
export type Marks = Readonly<Partial<Record<ActLog, number>>>;

/** A publishing that closed months: all until that one that were not closed before. */
export interface Closing {
  readonly until: UtcMonth;
  readonly upTo: Marks;
}

/** When an act counts that a row of a log tells to have happened `at` an instant. */
export type CountedAt = (log: ActLog, row: number, at: UtcInstant) => UtcInstant;

/**
 * An act counts when it happened, unless its month was closed by a publishing that did not see the row yet: then it counts at the
 * first instant of the month that was open then. The id decides, not the time: whatever was brought over, written around
 * midnight or stamped by a clock that ran behind, counts once, and in a month that is still to be published. Because the marks
 * are kept, every later publishing puts it into the same month. `closings`: earliest first.
 */
export function countedBy(closings: readonly Closing[]): CountedAt {
  const closed = closings.map(({ until, upTo }) => ({ end: monthEnd(until), upTo }));
  return (log, row, at) => closed.reduce((counted, { end, upTo }) => (counted < end && row > (upTo[log] ?? Infinity) ? end : counted), at);
}

/** The closing by which a month was closed; undefined where none of them reached so far. */
export function closingOf(closings: readonly Closing[], month: UtcMonth): Closing | undefined {
  return closings.find(({ until }) => month <= until);
}

/** Closings out of several places, each once, earliest first. */
export function mergedClosings(closings: readonly Closing[]): readonly Closing[] {
  const each = new Map(closings.map(closing => [JSON.stringify(closing), closing]));
  return [...each.values()].sort((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : 0));
}

/** The closings after a publishing that read up to these marks, and published until this month. */
export function withClosing(closings: readonly Closing[], until: UtcMonth, upTo: Marks): readonly Closing[] {
  const last = closings[closings.length - 1];
  return last !== undefined && until <= last.until ? closings : [...closings, { until, upTo }];
}
