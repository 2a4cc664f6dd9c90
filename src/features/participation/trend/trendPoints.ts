import type { UtcMonth } from '../../../domain/time';
import { monthOf, monthsBetween, monthsLater, monthStart } from '../../../domain/time';

/** A published month; null where the number is left out. */
export interface TrendMonth {
  readonly month: UtcMonth;
  readonly people: number | null;
}

/** A month of the chart. Undefined is a month that is not published, null a number that is left out. */
export interface TrendPoint {
  readonly month: UtcMonth;
  readonly people: number | null | undefined;
  /** The same month a year before. */
  readonly before: number | null | undefined;
}

/** The longest time a chart shows, in months. */
export const longestSpan = 36;

/** The last `span` months up to the newest that is published, each with the month a year before; empty where none is. */
export function trendPoints(published: readonly TrendMonth[], span: number): readonly TrendPoint[] {
  const people = new Map(published.map(each => [each.month, each.people]));
  const months = [...people.keys()].sort();
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return [];
  const earliest = shifted(last, 1 - Math.min(span, longestSpan));
  return monthsBetween(earliest > first ? earliest : first, last).map(month => ({ month, people: people.get(month), before: people.get(shifted(month, -12)) }));
}

function shifted(month: UtcMonth, months: number): UtcMonth {
  return monthOf(monthsLater(monthStart(month), months));
}
