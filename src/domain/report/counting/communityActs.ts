import type { MonthlyActs } from './countableActs';
import type { OrderedActs } from './orderedActs';
import { toStarts } from './orderedActs';
import type { MonthSpan } from './utcCalendar';

/** The acts of some months by community and month: a group for each month of the first community, then of the second. */
export function communityActs({ who, community, at, ends }: MonthlyActs, { first, months }: MonthSpan, communities: number): OrderedActs {
  const startOf = (month: number): number => (month === 0 ? 0 : (ends[month - 1] as number));
  const next = new Uint32Array(communities * months);
  const each = (take: (start: number, end: number, month: number) => void): void => {
    for (let month = 0; month < months; month += 1) take(startOf(first + month), startOf(first + month + 1), month);
  };
  each((start, end, month) => {
    for (let from = start; from < end; from += 1) (next[(community[from] as number) * months + month] as number) += 1;
  });
  const count = toStarts(next);
  const ordered = { who: new Uint32Array(count), at: new Float64Array(count), ends: next };
  each((start, end, month) => {
    for (let from = start; from < end; from += 1) {
      const group = (community[from] as number) * months + month;
      const to = next[group] as number;
      next[group] = to + 1;
      ordered.who[to] = who[from] as number;
      ordered.at[to] = at[from] as number;
    }
  });
  return ordered;
}
