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

/**
 * Which acts count, in the order of their months. What comes after the calendar is not looked at: its period is not over.
 * A counting sort: two passes, whatever the order was.
 */
export function countableActs(book: ActBook, communities: readonly FoundedCommunity[], calendar: UtcCalendar): CountableActs {
  const { length, person, community, at, kind } = book;
  const acts = { length, person, community, at, kind };
  const places = new Map(communities.map(({ key }, place) => [key, place]));
  const placeOf = Uint32Array.from(book.communities, key => places.get(key) ?? communities.length);
  // Nothing is early enough for a community that nobody knows.
  const founded = Float64Array.from([...communities.map(({ foundedIn }) => monthStart(foundedIn)), Number.POSITIVE_INFINITY]);
  const counts = (row: number): boolean =>
    (at[row] as number) < calendar.end && (at[row] as number) >= (founded[placeOf[community[row] as number] as number] as number);
  const refused: number[] = [];
  const next = new Uint32Array(calendar.months);
  for (let row = 0; row < length; row += 1) {
    if (counts(row)) (next[calendar.monthAt(at[row] as number) - calendar.first] as number) += 1;
    else if ((at[row] as number) < calendar.end) refused.push(row);
  }
  const count = toStarts(next);
  const byMonth = { who: new Uint32Array(count), community: new Uint32Array(count), at: new Float64Array(count), ends: next };
  for (let row = 0; row < length; row += 1) {
    if (!counts(row)) continue;
    const month = calendar.monthAt(at[row] as number) - calendar.first;
    const to = next[month] as number;
    next[month] = to + 1;
    byMonth.who[to] = packed(person[row] as number, kind[row] as number);
    byMonth.community[to] = placeOf[community[row] as number] as number;
    byMonth.at[to] = at[row] as number;
  }
  const isKnown = (row: number): boolean => (placeOf[community[row] as number] as number) < communities.length;
  return { byMonth, before: distinct(acts, refused.filter(isKnown)), unknown: distinct(acts, refused.filter(row => !isKnown(row))) };
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
