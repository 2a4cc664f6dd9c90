import type { CommunityKey } from '../../identity';
import type { UtcMonth } from '../../time';
import { monthStart } from '../../time';
import type { ActBook, ActColumns } from './actColumns';
import { actKind } from './actColumns';
import { inOrder, MonthPiles } from './monthPiles';
import type { OrderedActs } from './orderedActs';
import { groupOf } from './orderedActs';
import type { Places } from './placing';
import { placePortion, portionOf, portionSize } from './placing';
import type { Stays } from './stays';
import type { UtcCalendar } from './utcCalendar';

/** A community as far as a report needs it. */
export interface FoundedCommunity {
  readonly key: CommunityKey;
  readonly foundedIn: UtcMonth;
}

export interface CountableActs {
  readonly acts: OrderedActs;
  /** Acts before the month in which their community was founded. The same act told twice is one. */
  readonly before: number;
  /** Acts in communities that nobody knows. The same act told twice is one. */
  readonly unknown: number;
}

/**
 * Which acts count, in the order of their months, communities and kinds. What comes after the calendar is not looked at: its period
 * is not over. Whatever the order was, each act is looked at once and moved twice: to its month, and to its place within that.
 */
export function countableActs(
  { length, person, community, at, kind, communities: keys }: ActBook,
  communities: readonly FoundedCommunity[],
  where: Stays,
  calendar: UtcCalendar
): CountableActs {
  const columns: ActColumns = { length, person, community, at, kind };
  const places = { ...placesOf(keys, communities), where, calendar };
  // One community more, of whatever nobody knows.
  const groups = groupOf(1, 0, actKind.joined, communities.length + 1);
  const piles = new MonthPiles(length, calendar.months + 1, groups);
  const portion = portionOf(groups);
  const refused: number[] = [];
  for (let start = 0; start < length; start += portionSize) {
    const end = Math.min(start + portionSize, length);
    refused.push(...placePortion(columns, start, end, places, portion));
    piles.put(portion, end - start);
  }
  const isKnown = (row: number): boolean => (places.place[community[row] as number] as number) < communities.length;
  return {
    acts: inOrder(piles, calendar.months, communities.length),
    before: distinct(columns, refused.filter(isKnown)),
    unknown: distinct(columns, refused.filter(row => !isKnown(row)))
  };
}

function placesOf(keys: readonly CommunityKey[], communities: readonly FoundedCommunity[]): Pick<Places, 'place' | 'founded'> {
  const placeOf = new Map(communities.map(({ key }, place) => [key, place]));
  const founded = [...communities.map(({ foundedIn }) => monthStart(foundedIn)), Number.POSITIVE_INFINITY];
  const place = Uint32Array.from(keys, key => placeOf.get(key) ?? communities.length);
  return { place, founded: Float64Array.from(place, each => founded[each] as number) };
}

/** How many of these acts are different. Few are, so an act is compared with the others of its instant. */
function distinct({ person, community, at, kind }: ActColumns, rows: readonly number[]): number {
  const others = new Map<number, number[]>();
  const isSame = (a: number, b: number): boolean => person[a] === person[b] && community[a] === community[b] && kind[a] === kind[b];
  let count = 0;
  for (const row of rows) {
    const known = others.get(at[row] as number);
    if (known === undefined) others.set(at[row] as number, [row]);
    else if (known.some(other => isSame(row, other))) continue;
    else known.push(row);
    count += 1;
  }
  return count;
}
