import { communityKey, unitKey } from '../../src/domain/identity';
import type { Organisation } from '../../src/domain/organisation/organisation';
import type { Activity } from '../../src/domain/report/activity';
import type { CountedMonth, NamedCommunity } from '../../src/domain/report/makeMonthReport';
import { makeMonthReport } from '../../src/domain/report/makeMonthReport';
import type { KnownMonth } from '../../src/domain/report/protecting/knownMonth';
import type { UtcMonth } from '../../src/domain/time';
import { oneWay } from './oneWay';

export interface MonthSketch {
  readonly month?: string;
  readonly units: readonly number[];
  readonly communities: readonly number[];
  /** Different people since the quarter began; only those of the month where absent. */
  readonly sinceQuarter?: number;
  readonly activity?: Readonly<Record<string, Activity>>;
}

const noOrganisation: Organisation = { units: [], departments: [] };

export const communityNamed = (key: string, extra: Partial<NamedCommunity> = {}): NamedCommunity => ({
  key: communityKey(key),
  title: key.toUpperCase(),
  unit: unitKey('u0'),
  foundedIn: '2026-01' as UtcMonth,
  endedIn: undefined,
  ...extra
});

export const byKey = (...communities: readonly NamedCommunity[]): ReadonlyMap<NamedCommunity['key'], NamedCommunity> => new Map(communities.map(each => [each.key, each]));

/** A counted month in which everybody who took part contributed. */
export function countedMonth({ month = '2026-02', units, communities, sinceQuarter, activity = {} }: MonthSketch): CountedMonth {
  const people = oneWay(units, communities);
  return { month: month as UtcMonth, sinceQuarter: sinceQuarter ?? people.company, people, contributors: people, activity: new Map(Object.entries(activity).map(([key, each]) => [communityKey(key), each])) };
}

/** The same with its report, of minimum 5. */
export function knownMonth(sketch: MonthSketch): KnownMonth {
  const counts = countedMonth(sketch);
  return { counts, report: makeMonthReport(counts, 5, noOrganisation, byKey(...counts.people.communities.map(({ key }) => communityNamed(key)))) };
}
