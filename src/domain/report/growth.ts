import type { EndedState } from '../community/communityState';
import type { CommunityKey } from '../identity';
import type { CommunitySpan } from '../survival/communitySpans';
import type { UtcInstant, UtcMonth } from '../time';
import { monthEnd, monthStart } from '../time';
import type { UtcQuarter } from './periods';
import { monthsOfQuarter } from './periods';
import type { QuarterReport } from './tableReport';

/** What became of a community in a quarter. */
export interface CommunityGrowth {
  readonly key: CommunityKey;
  readonly title: string;
  /** Different people in the quarter; null where it is left out. */
  readonly people: number | null;
  /** Likewise in the quarter before; undefined where that tells nothing of the community. */
  readonly before: number | null | undefined;
  /** How many more there were than before, or fewer; undefined unless both numbers are shown. */
  readonly change: number | undefined;
  /** Whether it was founded in the quarter, or revived. */
  readonly began: boolean;
  /** How it ended in the quarter, where it did and did not begin anew since. */
  readonly ended: EndedState | undefined;
}

export interface QuarterGrowth {
  readonly communities: readonly CommunityGrowth[];
  /** How many others went on, and cannot be compared since one of their two numbers is left out. */
  readonly leftOut: number;
}

/**
 * The communities of a quarter of which there is something to tell, by title: both numbers are shown, or they began or ended in
 * it. All of it out of published files: sums of communities, and `lives` as decisions tell them. Of a unit's quarter only the
 * unit's own communities.
 */
export function growthOf(quarter: QuarterReport, before: QuarterReport | undefined, lives: readonly CommunitySpan[]): QuarterGrowth {
  const [start, end] = boundsOf(quarter.quarter);
  const isIn = (instant: UtcInstant): boolean => instant >= start && instant < end;
  const livesOf = new Map<CommunityKey, CommunitySpan[]>();
  for (const life of lives) livesOf.set(life.key, [...(livesOf.get(life.key) ?? []), life]);
  const [now, earlier] = [sumsOf(quarter), sumsOf(before)];
  const all = quarter.communities
    .filter(({ unit }) => quarter.unit === undefined || unit === quarter.unit)
    .map(({ key, title }): CommunityGrowth & { readonly isOver: boolean } => {
      const [people, peopleBefore] = [now.get(key) ?? null, earlier.get(key)];
      // Of several lives the last that had begun by then tells how the quarter ended.
      const own = (livesOf.get(key) ?? []).filter(({ founded }) => founded < end).sort((one, other) => one.founded - other.founded);
      const { ended } = own[own.length - 1] ?? {};
      return {
        key,
        title,
        people,
        before: peopleBefore,
        change: people === null || typeof peopleBefore !== 'number' ? undefined : people - peopleBefore,
        began: own.some(({ founded }) => isIn(founded)),
        ended: ended !== undefined && isIn(ended.at) ? ended.how : undefined,
        isOver: ended !== undefined && ended.at < start
      };
    });
  const isTold = ({ change, began, ended }: CommunityGrowth): boolean => change !== undefined || began || ended !== undefined;
  return {
    communities: all
      .filter(isTold)
      .map(({ isOver: _isOver, ...community }) => community)
      .sort((one, other) => one.title.localeCompare(other.title)),
    leftOut: all.filter(community => !isTold(community) && !community.isOver && community.before !== undefined).length
  };
}

/** First instant of a quarter, and first instant after it. */
function boundsOf(quarter: UtcQuarter): readonly [start: UtcInstant, end: UtcInstant] {
  const [first, , last] = monthsOfQuarter(quarter) as readonly [UtcMonth, UtcMonth, UtcMonth];
  return [monthStart(first), monthEnd(last)];
}

/** Published sums of communities. */
function sumsOf(report: QuarterReport | undefined): ReadonlyMap<string, number | null> {
  const { columns, columnTotals } = report?.people ?? { columns: [], columnTotals: [] };
  return new Map(columns.map((key, at) => [key, columnTotals[at] ?? null]));
}
