import type { CommunityKey } from '../../identity';
import type { UtcMonth } from '../../time';
import { monthStart } from '../../time';
import { toStarts } from '../../toStarts';
import { topTenthShare } from '../concentration';
import type { UtcQuarter } from '../periods';
import type { ActBook } from './actColumns';
import { actKind } from './actColumns';
import type { FoundedCommunity } from './countableActs';
import { monthsOf, periodOf, quarterNamed, utcCalendar } from './utcCalendar';

/** What the most active tenth made of a quarter's contributions, before protection: never leaves the publisher. */
export interface TopTenths {
  readonly company: number;
  readonly communities: ReadonlyMap<CommunityKey, number>;
}

/**
 * The shares of every quarter in which anybody contributed, until the month `last`. Acts before the founding of their community,
 * or in none, are left out. Unlike people, contributions are counted each: a row that was sent twice is folded before. It takes
 * 8 bytes a contribution, and sorts those of one quarter at a time.
 */
export function topTenths(book: ActBook, communities: readonly FoundedCommunity[], last: UtcMonth): ReadonlyMap<UtcQuarter, TopTenths> {
  const first = communities.reduce((earliest, { foundedIn }) => (foundedIn < earliest ? foundedIn : earliest), last);
  const calendar = utcCalendar(first, last);
  const { length, person, community, at, kind, people } = book;
  const foundedAt = new Map(communities.map(({ key, foundedIn }) => [key, monthStart(foundedIn)]));
  const begun = Float64Array.from(book.communities, key => foundedAt.get(key) ?? Number.POSITIVE_INFINITY);
  const counts = (row: number): boolean =>
    kind[row] === actKind.contributed && (at[row] as number) < calendar.end && (at[row] as number) >= (begun[community[row] as number] as number);
  const quarterAt = (row: number): number => periodOf(monthsOf.quarter, calendar.monthAt(at[row] as number)) - firstQuarter;
  const firstQuarter = periodOf(monthsOf.quarter, calendar.first);
  const ends = new Uint32Array(periodOf(monthsOf.quarter, calendar.first + calendar.months - 1) - firstQuarter + 1);
  for (let row = 0; row < length; row += 1) if (counts(row)) (ends[quarterAt(row)] as number) += 1;
  const pairs = new Float64Array(toStarts(ends));
  for (let row = 0; row < length; row += 1) {
    if (!counts(row)) continue;
    const quarter = quarterAt(row);
    pairs[ends[quarter] as number] = (community[row] as number) * people.length + (person[row] as number);
    ends[quarter] = (ends[quarter] as number) + 1;
  }
  const shares = new Map<UtcQuarter, TopTenths>();
  ends.forEach((end, quarter) => {
    const start = quarter === 0 ? 0 : (ends[quarter - 1] as number);
    if (start < end) shares.set(quarterNamed(firstQuarter + quarter), sharesOf(pairs.subarray(start, end).sort(), people.length, book.communities));
  });
  return shares;
}

/** `pairs`: one for each contribution, of its community and its person, ascending; so those of a community stand together. */
function sharesOf(pairs: Float64Array, everybody: number, keys: readonly CommunityKey[]): TopTenths {
  const ofPerson = new Uint32Array(everybody);
  const communities = new Map<CommunityKey, number>();
  let inCommunity: number[] = [];
  for (let from = 0, to = 0; from < pairs.length; from = to) {
    const pair = pairs[from] as number;
    while (to < pairs.length && pairs[to] === pair) to += 1;
    inCommunity.push(to - from);
    (ofPerson[pair % everybody] as number) += to - from;
    const community = Math.floor(pair / everybody);
    if (to < pairs.length && Math.floor((pairs[to] as number) / everybody) === community) continue;
    communities.set(keys[community] as CommunityKey, topTenthShare(inCommunity) ?? 0);
    inCommunity = [];
  }
  return { company: topTenthShare(ofPerson.filter(count => count > 0)) ?? 0, communities };
}
