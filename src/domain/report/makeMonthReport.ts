import type { CommunityKey, PersonKey, UnitKey } from '../identity';
import type { Organisation } from '../organisation/organisation';
import type { UtcMonth } from '../time';
import { minute } from '../time';
import type { Activity } from './activity';
import { noActivity } from './activity';
import type { MonthReport, ReportedActivity, ReportedUnit } from './monthReport';
import { departmentUnknown } from './monthReport';
import type { KnownMonth } from './protecting/knownMonth';
import { quarterStaysOpen } from './protecting/quarterSoFar';
import type { OneWayCounts, OverallCounts } from './protectMonth';
import { protectMonth, protectOneWay } from './protectMonth';
import { attendancesTogether } from './protecting/attendancesTogether';
import { reportSchema } from './reportSchema';

/** What a report says of a community beside its number. */
export interface NamedCommunity {
  readonly key: CommunityKey;
  readonly title: string;
  readonly unit: UnitKey;
  readonly foundedIn: UtcMonth;
  /** The last month in which it was open; undefined while it is. */
  readonly endedIn: UtcMonth | undefined;
}

/** What is counted of a month, before protection. Units and communities are in the same order in each measure. */
export interface CountedMonth {
  readonly month: UtcMonth;
  /** Different people of the company since the quarter began. */
  readonly sinceQuarter: number;
  readonly people: OneWayCounts;
  readonly contributors: OverallCounts;
  /** Absent where visits are not recorded. */
  readonly readers?: OneWayCounts;
  readonly activity: ReadonlyMap<CommunityKey, Activity>;
}

/**
 * The report of a month: protected numbers with names and sizes, in a fixed order, so that equal rows give equal bytes.
 * `communities`: every one that is counted, by key; `earlier`: the months before it in its quarter.
 */
export function makeMonthReport(
  counts: CountedMonth,
  minimum: number,
  organisation: Organisation,
  communities: ReadonlyMap<CommunityKey, NamedCommunity>,
  earlier: readonly KnownMonth[] = []
): MonthReport {
  const { month, people, activity } = counts;
  const named = people.communities.map(({ key }) => communities.get(key) as NamedCommunity);
  const { people: shown, contributors } = protectMonth(counts, minimum, quarterStaysOpen(counts, earlier, minimum));
  const happened = (activities: readonly Activity[], contributed: number | null | undefined): ReportedActivity => reported(activities, contributed === null ? Infinity : minimum);
  // Most communities of a month have none: one for all of them.
  const none = happened([noActivity], null);
  const communityActivity = named.map(({ key }, at) => {
    const known = activity.get(key);
    return known === undefined ? none : happened([known], contributors.communities[at]);
  });
  const attended = named.map(({ key }, at) => ({ ...(activity.get(key) ?? noActivity), told: communityActivity[at]?.attendances ?? null }));
  return {
    schema: reportSchema,
    month,
    minimum,
    company: shown.company,
    units: people.units.map(({ key }, at) => ({ ...namedUnit(key, organisation), people: shown.units[at] ?? null })),
    communities: named.map(({ key, title, unit, endedIn }, at) => ({
      key, title, unit, open: endedIn === undefined || month <= endedIn, people: shown.communities[at] ?? null
    })),
    contributors,
    ...(counts.readers !== undefined && { readers: protectOneWay(counts.readers, minimum) }),
    activity: { ...happened([...activity.values()], contributors.company), attendances: attendancesTogether(attended, minimum) },
    communityActivity
  };
}

export function namedUnit(key: UnitKey | '', { units }: Organisation): Omit<ReportedUnit, 'people'> {
  const unit = units.find(each => each.key === key);
  return { key, title: unit?.title ?? departmentUnknown, headcount: unit?.headcount ?? null };
}

/**
 * What happened in several communities together. The time to an answer is told where `fewest` different people or more gave the
 * first answers: of fewer it would tell how soon somebody answers. So are attendances, where as many said that they were there.
 */
export function reported(activities: readonly Activity[], fewest: number): ReportedActivity {
  const sum = (count: (activity: Activity) => number): number => activities.reduce((total, activity) => total + count(activity), 0);
  const times = activities.flatMap(({ answerTimes }) => answerTimes).sort((one, other) => one - other);
  const areMany = (people: readonly PersonKey[]): boolean => new Set(people).size >= fewest;
  const attendees = activities.flatMap(each => each.attendees);
  return {
    questions: sum(({ questions }) => questions),
    answered: sum(({ answered }) => answered),
    answerHours: areMany(activities.flatMap(({ answerers }) => answerers)) ? wholeHours(median(times)) : null,
    sessions: sum(({ sessions }) => sessions),
    attendances: areMany(attendees) ? attendees.length : null,
    stories: sum(({ stories }) => stories),
    confirmations: sum(({ confirmations }) => confirmations)
  };
}

/** Milliseconds in hours, rounded up: no question is found by the very time that its answer took. */
function wholeHours(time: number | undefined): number | null {
  return time === undefined ? null : Math.ceil(time / (60 * minute));
}

/** Of ascending numbers; undefined where there is none. */
function median(numbers: readonly number[]): number | undefined {
  const upper = numbers[Math.floor(numbers.length / 2)];
  const lower = numbers[Math.floor((numbers.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
