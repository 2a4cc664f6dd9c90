import type { CommunityKey } from '../../identity';
import type { UtcMonth } from '../../time';
import { monthStart } from '../../time';
import type { ActBook, ActColumns } from './actColumns';
import type { OrderedActs } from './orderedActs';
import { packed, toStarts } from './orderedActs';
import type { UtcCalendar } from './utcCalendar';

/** A community as far as a report needs it. */
export interface FoundedCommunity {
  readonly key: CommunityKey;
  readonly foundedIn: UtcMonth;
}

/** The acts that count, a group for each month of the calendar. */
export interface MonthlyActs extends OrderedActs {
  /** Place of the community among those given. */
  readonly community: Uint32Array;
}

export interface CountableActs {
  readonly byMonth: MonthlyActs;
  /** Acts before the month in which their community was founded. The same act told twice is one. */
  readonly before: number;
  /** Acts in communities that nobody knows. The same act told twice is one. */
  readonly unknown: number;
}

/** Which acts count. What comes after the calendar is not looked at: its period is not over. */
export function countableActs(book: ActBook, communities: readonly FoundedCommunity[], calendar: UtcCalendar): CountableActs {
  const { length, person, community, at, kind } = book;
  const acts = { length, person, community, at, kind };
  const places = new Map(communities.map(({ key }, place) => [key, place]));
  const placeOf = Uint32Array.from(book.communities, key => places.get(key) ?? communities.length);
  const founded = Float64Array.from(communities, ({ foundedIn }) => monthStart(foundedIn));
  const before: number[] = [];
  const unknown: number[] = [];
  // One group more, which is not copied: of those that do not count.
  const monthOf = new Uint32Array(length).fill(calendar.months);
  for (let row = 0; row < length; row += 1) {
    const instant = at[row] as number;
    const place = placeOf[community[row] as number] as number;
    if (instant >= calendar.end) continue;
    if (place === communities.length) unknown.push(row);
    else if (instant < (founded[place] as number)) before.push(row);
    else monthOf[row] = calendar.monthAt(instant) - calendar.first;
  }
  return { byMonth: orderByMonth(acts, monthOf, calendar.months, placeOf), before: distinct(acts, before), unknown: distinct(acts, unknown) };
}

/** A counting sort: two passes, whatever the order was. */
function orderByMonth({ length, person, community, at, kind }: ActColumns, monthOf: Uint32Array, months: number, placeOf: Uint32Array): MonthlyActs {
  const next = new Uint32Array(months + 1);
  for (let row = 0; row < length; row += 1) (next[monthOf[row] as number] as number) += 1;
  const count = length - (next[months] as number);
  toStarts(next);
  const byMonth = { who: new Uint32Array(count), community: new Uint32Array(count), at: new Float64Array(count), ends: next.subarray(0, months) };
  for (let row = 0; row < length; row += 1) {
    const month = monthOf[row] as number;
    if (month === months) continue;
    const to = next[month] as number;
    next[month] = to + 1;
    byMonth.who[to] = packed(person[row] as number, kind[row] as number);
    byMonth.community[to] = placeOf[community[row] as number] as number;
    byMonth.at[to] = at[row] as number;
  }
  return byMonth;
}

/** How many of these acts are different. They are few, so they are sorted and compared with their neighbours. */
function distinct({ person, community, at, kind }: ActColumns, rows: readonly number[]): number {
  const columns = [at, person, community, kind];
  const compare = (a: number, b: number): number => {
    for (const column of columns) {
      const difference = (column[a] as number) - (column[b] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return [...rows].sort(compare).filter((row, index, sorted) => index === 0 || compare(row, sorted[index - 1] as number) !== 0).length;
}
