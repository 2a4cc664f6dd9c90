import type { CommunityKey } from '../../identity';
import type { UtcMonth } from '../../time';
import { monthStart } from '../../time';
import type { ActBook, ActColumns } from './actColumns';
import type { UtcCalendar } from './utcCalendar';

/** A community as far as a report needs it. */
export interface FoundedCommunity {
  readonly key: CommunityKey;
  readonly foundedIn: UtcMonth;
}

export interface CountableActs {
  /** The rows that count, in the order of the book. */
  readonly rows: Uint32Array;
  /** By index of the community in the book: its place among the communities given. Nothing of use for an unknown one. */
  readonly placeOf: Int32Array;
  /** Acts before the month in which their community was founded. The same act told twice is one. */
  readonly before: number;
  /** Acts in communities that nobody knows. The same act told twice is one. */
  readonly unknown: number;
}

const nowhere = -1;

/** Which rows of the book count. What comes after the calendar is not looked at: its period is not over. */
export function countableActs(book: ActBook, communities: readonly FoundedCommunity[], calendar: UtcCalendar): CountableActs {
  const { length, community, at } = book;
  const places = new Map(communities.map(({ key }, place) => [key, place]));
  const placeOf = Int32Array.from(book.communities, key => places.get(key) ?? nowhere);
  const founded = Float64Array.from(communities, ({ foundedIn }) => monthStart(foundedIn));
  const rows = new Uint32Array(length);
  const before: number[] = [];
  const unknown: number[] = [];
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    const instant = at[row] as number;
    if (instant >= calendar.end) continue;
    const place = placeOf[community[row] as number] as number;
    if (place === nowhere) unknown.push(row);
    else if (instant < (founded[place] as number)) before.push(row);
    else {
      rows[count] = row;
      count += 1;
    }
  }
  return { rows: rows.subarray(0, count), placeOf, before: distinct(book, before), unknown: distinct(book, unknown) };
}

/** How many of the rows are different acts. They are few, so they are sorted and compared with their neighbours. */
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
