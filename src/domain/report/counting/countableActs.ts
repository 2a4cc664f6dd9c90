import type { CommunityKey } from '../../identity';
import type { UtcMonth } from '../../time';
import { monthStart } from '../../time';
import type { ActBook, ActColumns } from './actColumns';
import type { GroupedActs } from './groupActs';
import { groupActs, noGroup } from './groupActs';
import type { UtcCalendar } from './utcCalendar';

/** A community as far as a report needs it. */
export interface FoundedCommunity {
  readonly key: CommunityKey;
  readonly foundedIn: UtcMonth;
}

export interface CountableActs {
  /** The acts that count, by month of the calendar. */
  readonly byMonth: GroupedActs;
  /** By index of the community in the book: its place among those given; `communities.length` for an unknown one. */
  readonly placeOf: Uint32Array;
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
  const monthOf = new Int32Array(length).fill(noGroup);
  for (let place = 0; place < length; place += 1) {
    const instant = at[place] as number;
    const where = placeOf[community[place] as number] as number;
    if (instant >= calendar.end) continue;
    if (where === communities.length) unknown.push(place);
    else if (instant < (founded[where] as number)) before.push(place);
    else monthOf[place] = calendar.monthAt(instant) - calendar.first;
  }
  const byMonth = groupActs(acts, calendar.months, place => monthOf[place] as number);
  return { byMonth, placeOf, before: distinct(acts, before), unknown: distinct(acts, unknown) };
}

/** How many of the acts at these places are different. They are few, so they are sorted and compared with their neighbours. */
function distinct({ person, community, at, kind }: ActColumns, places: readonly number[]): number {
  const columns = [at, person, community, kind];
  const compare = (a: number, b: number): number => {
    for (const column of columns) {
      const difference = (column[a] as number) - (column[b] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return [...places].sort(compare).filter((place, index, sorted) => index === 0 || compare(place, sorted[index - 1] as number) !== 0).length;
}
