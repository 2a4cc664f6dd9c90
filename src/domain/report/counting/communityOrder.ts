import type { MonthlyActs } from './countableActs';
import type { OrderedActs } from './orderedActs';
import { toStarts } from './orderedActs';
import type { MonthSpan } from './utcCalendar';

/** Puts acts in the order of their communities, month by month. */
export type CommunityOrder = (span: MonthSpan) => OrderedActs;

/**
 * The acts of some months by community and month: a group for each month of the first community, then of the second. The columns
 * are used again for the next months, so what was given before is lost then. `most`: how many acts there may be at once.
 */
export function communityOrder({ who, community, at, ends }: MonthlyActs, communities: number, most: number): CommunityOrder {
  const ordered = { who: new Uint32Array(most), at: new Float64Array(most) };
  return ({ first, months }) => {
    const next = new Uint32Array(communities * months);
    for (let month = 0; month < months; month += 1) {
      const end = ends[first + month] as number;
      for (let from = startOf(ends, first + month); from < end; from += 1) (next[(community[from] as number) * months + month] as number) += 1;
    }
    toStarts(next);
    for (let month = 0; month < months; month += 1) {
      const end = ends[first + month] as number;
      for (let from = startOf(ends, first + month); from < end; from += 1) {
        const group = (community[from] as number) * months + month;
        const to = next[group] as number;
        next[group] = to + 1;
        ordered.who[to] = who[from] as number;
        ordered.at[to] = at[from] as number;
      }
    }
    return { ...ordered, ends: next };
  };
}

/** How many acts there are in some months. */
export function countOf(ends: Uint32Array, { first, months }: MonthSpan): number {
  return startOf(ends, first + months) - startOf(ends, first);
}

function startOf(ends: Uint32Array, month: number): number {
  return month === 0 ? 0 : (ends[month - 1] as number);
}
