import type { CommunityKey } from '../../identity';
import type { UtcMonth } from '../../time';
import { monthStart } from '../../time';
import { toStarts } from '../../toStarts';
import type { ActBook, ActColumns, ActKind } from './actColumns';
import type { OrderedActs } from './orderedActs';
import { groupOf, kinds, markBits, markOf } from './orderedActs';
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
 * is not over. A counting sort: two passes, whatever the order was.
 */
export function countableActs(
  { length, person, community, at, kind, communities: keys }: ActBook,
  communities: readonly FoundedCommunity[],
  where: Stays,
  calendar: UtcCalendar
): CountableActs {
  const columns = { length, person, community, at, kind };
  const places = new Map(communities.map(({ key }, place) => [key, place]));
  const placeOf = Uint32Array.from(keys, key => places.get(key) ?? communities.length);
  // Nothing is early enough for a community that nobody knows.
  const founded = Float64Array.from([...communities.map(({ foundedIn }) => monthStart(foundedIn)), Number.POSITIVE_INFINITY]);
  // The first place is nobody's, so that once the acts are in order each group ends at the place after its own.
  const bounds = new Uint32Array(calendar.months * communities.length * kinds + 1);
  const { groups, refused } = findGroups(columns, placeOf, founded, calendar, bounds.subarray(1));
  const marked = new Uint32Array(toStarts(bounds));
  putInOrder(columns, groups, where, bounds.subarray(1), marked);
  const isKnown = (row: number): boolean => (placeOf[community[row] as number] as number) < communities.length;
  return {
    acts: { marked, bounds, communities: communities.length },
    before: distinct(columns, refused.filter(isKnown)),
    unknown: distinct(columns, refused.filter(row => !isKnown(row)))
  };
}

/** Of an act that counts nowhere. */
const nowhere = 0xffffffff;

interface Groups {
  /** By act: its group. */
  readonly groups: Uint32Array;
  /** Acts that are too early, or in communities that nobody knows. */
  readonly refused: readonly number[];
}

/** Finds the group of each act, and counts into `sizes` how many each has. */
function findGroups({ length, community, at, kind }: ActColumns, placeOf: Uint32Array, founded: Float64Array, { first, end, monthAt }: UtcCalendar, sizes: Uint32Array): Groups {
  const groups = new Uint32Array(length);
  const refused: number[] = [];
  const communities = founded.length - 1;
  for (let row = 0; row < length; row += 1) {
    const instant = at[row] as number;
    const place = placeOf[community[row] as number] as number;
    groups[row] = nowhere;
    if (instant >= end) continue;
    if (instant < (founded[place] as number)) {
      refused.push(row);
      continue;
    }
    const group = groupOf(monthAt(instant) - first, place, kind[row] as ActKind, communities);
    groups[row] = group;
    sizes[group] = (sizes[group] as number) + 1;
  }
  return { groups, refused };
}

/** Puts each act that counts at the next place of its group: `next` is moved on. */
function putInOrder({ length, person, at, kind }: ActColumns, groups: Uint32Array, { last, from }: Stays, next: Uint32Array, marked: Uint32Array): void {
  for (let row = 0; row < length; row += 1) {
    const group = groups[row] as number;
    if (group === nowhere) continue;
    const to = next[group] as number;
    next[group] = to + 1;
    let stay = last[person[row] as number] as number;
    while ((at[row] as number) < (from[stay] as number)) stay -= 1;
    marked[to] = (stay << markBits) | markOf[kind[row] as ActKind];
  }
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
