import { hasEnded } from '../community/communityState';
import type { DirectoryEntry } from '../directory/directory';
import type { CommunityKey } from '../identity';
import type { Assignment, Organisation } from '../organisation/organisation';
import { unitLookup } from '../organisation/organisation';
import type { UtcInstant } from '../time';
import { monthOf } from '../time';
import type { Act } from './act';
import type { Activity, ActivityByMonth, Answer } from './activity';
import type { ActBook } from './counting/actColumns';
import { bookOf } from './counting/actColumns';
import { countWithPairs } from './counting/countPeriods';
import type { MonthPairs, PairCounts, QuarterPairs } from './counting/pairCounts';
import type { OneWay, PeriodCounts } from './counting/periodCounts';
import type { TopTenths } from './counting/topTenths';
import { topTenths } from './counting/topTenths';
import { countHelping, crossing } from './helping';
import { makeConcentration } from './makeConcentration';
import type { CountedMonth, NamedCommunity } from './makeMonthReport';
import { makeMonthReport } from './makeMonthReport';
import { makeQuarterReport, makeYearReport } from './makeTableReport';
import type { MonthReport } from './monthReport';
import type { UtcQuarter } from './periods';
import { lastWholeMonth, monthsOfQuarter, quarterBefore, quarterOf, quartersOfYear } from './periods';
import type { MonthNumbers } from './protecting/knownReports';
import { KnownReports } from './protecting/knownReports';
import { protectMovement } from './protecting/movement';
import { protectAlone, protectHelping } from './protecting/protectPeriods';
import type { OneWayCounts } from './protectMonth';
import type { StoryCount } from './storiesTold';
import type { QuarterReport, YearReport } from './tableReport';
import { hasVisitsOf } from './visitsOf';

/** Everything that reports are made of. */
export interface ReportInput {
  readonly entries: readonly DirectoryEntry[];
  /** Open acts, and those of reading where visits are recorded; many of them take less memory in a book. */
  readonly acts: readonly Act[] | ActBook;
  /** Since when visits are recorded without a break; absent where they are not. */
  readonly visitsSince?: UtcInstant | undefined;
  readonly activity: ActivityByMonth;
  readonly answers: readonly Answer[];
  readonly stories: ReadonlyMap<UtcQuarter, readonly StoryCount[]>;
  readonly organisation: Organisation;
  readonly assignments: readonly Assignment[];
  /** Minimum group size. */
  readonly minimum: number;
  readonly now: UtcInstant;
  /** What is published and stays as it is, whatever the rows say now: what follows is protected together with this. */
  readonly closed?: Reports;
}

export interface Reports {
  readonly months: readonly MonthReport[];
  readonly quarters: readonly QuarterReport[];
  readonly years: readonly YearReport[];
}

/**
 * The reports of every complete month, quarter and year since the first act, earliest first. What still runs is not published: two
 * publishings of a period that still grows would tell who came in between. Months are protected first, quarters so that they
 * do not tell on months, years so that they do not tell on either; the same rows give the same reports.
 */
export function participationReports(input: ReportInput): Reports {
  const { organisation, minimum } = input;
  const communities = namedCommunities(input.entries);
  const { counts, pairs, shares } = count(input, communities);
  const headcounts = knownHeadcounts(organisation);
  const known = new KnownReports(minimum, headcounts, new Map<string, string>(organisation.departments.map(({ key, unit }) => [key, unit])));
  const months = counts.months.map((_month, at) => {
    const counted = countedMonth(counts, at, input);
    const isClosed = input.closed?.months.find(({ month }) => month === counted.month);
    const report = isClosed ?? makeMonthReport(counted, minimum, organisation, communities);
    const shown = known.protectMonth(counted, publishedNumbers(report), pairs.months[at] as MonthPairs, isClosed !== undefined);
    return isClosed ?? withNumbers(report, shown);
  });
  const helping = helpingByQuarter(input, counts.units);
  const departments = [...organisation.departments.map(({ key }) => key as string), ''];
  const quarters = counts.quarters.map(({ quarter, people, movement }, at) => {
    const isClosed = input.closed?.quarters.find(report => report.quarter === quarter);
    const behind = pairs.quarters[at] as QuarterPairs;
    const alone = isClosed ?? { people: protectAlone(people, headcounts.units, minimum), movement: protectMovement(movement, minimum) };
    const period = { key: quarter, months: monthsOfQuarter(quarter), before: quarterBefore(quarter), isClosed: isClosed !== undefined };
    const shown = known.protectQuarter(period, { people, movement }, alone, {
      units: behind.units,
      departments: { rows: departments, columns: people.columns, cells: behind.departments }
    });
    const helped = helping(quarter);
    const concentration = makeConcentration(shares.get(quarter), months.filter(({ month }) => period.months.includes(month)), minimum);
    const tables = { ...shown, helping: protectHelping(helped, minimum), crossing: crossing(helped, minimum), stories: input.stories.get(quarter) ?? [], concentration };
    return isClosed ?? makeQuarterReport(quarter, minimum, tables, organisation, communities);
  });
  const years = counts.years.map(({ year, people }) => {
    const isClosed = input.closed?.years.find(report => report.year === year);
    const period = { key: year, quarters: quartersOfYear(year), months: quartersOfYear(year).flatMap(monthsOfQuarter), isClosed: isClosed !== undefined };
    const shown = known.protectYear(period, people, isClosed?.people ?? protectAlone(people, headcounts.departments, minimum));
    return isClosed ?? makeYearReport(year, minimum, shown, organisation, communities);
  });
  return { months, quarters, years };
}

function withNumbers(report: MonthReport, { people, contributors }: MonthNumbers): MonthReport {
  return {
    ...report,
    company: people.company,
    units: report.units.map((unit, at) => ({ ...unit, people: people.units[at] ?? null })),
    communities: report.communities.map((community, at) => ({ ...community, people: people.communities[at] ?? null })),
    contributors
  };
}

function publishedNumbers({ company, units, communities, contributors }: MonthReport): MonthNumbers {
  return { people: { company, units: units.map(({ people }) => people), communities: communities.map(({ people }) => people) }, contributors };
}

function namedCommunities(entries: readonly DirectoryEntry[]): ReadonlyMap<CommunityKey, NamedCommunity> {
  return new Map(
    entries.map(({ key, charter: { title }, unit, founded, state, stateSince }) => [
      key,
      { key, title, unit, foundedIn: monthOf(founded), endedIn: hasEnded(state) ? monthOf(stateSince) : undefined }
    ])
  );
}

interface Counted {
  readonly counts: PeriodCounts;
  readonly pairs: PairCounts;
  readonly shares: ReadonlyMap<UtcQuarter, TopTenths>;
}

function count({ acts, organisation, assignments, now }: ReportInput, communities: ReadonlyMap<CommunityKey, NamedCommunity>): Counted {
  const book = 'add' in acts ? acts : bookOf(acts);
  const founded = [...communities.values()];
  const last = lastWholeMonth(now);
  return { ...countWithPairs(book, organisation, assignments, founded, last), shares: topTenths(book, founded, last) };
}

function countedMonth({ units, communities, months }: PeriodCounts, at: number, { organisation, visitsSince, activity, now }: ReportInput): CountedMonth {
  const counted = months[at] as PeriodCounts['months'][number];
  const headcountOf = new Map<string, number | undefined>(organisation.units.map(({ key, headcount }) => [key, headcount]));
  const oneWay = (measure: OneWay): OneWayCounts => ({
    company: measure.company,
    units: units.map((key, index) => {
      const headcount = headcountOf.get(key);
      return { key, people: measure.units[index] ?? 0, ...(headcount !== undefined && { headcount }) };
    }),
    communities: [...measure.communities].map((people, index) => ({ key: communities[index] as CommunityKey, people }))
  });
  return {
    month: counted.month,
    people: oneWay(counted.people),
    contributors: oneWay(counted.contributors),
    ...(hasVisitsOf(counted.month, visitsSince, now) && { readers: oneWay(counted.readers) }),
    activity: activity.get(counted.month) ?? new Map<CommunityKey, Activity>()
  };
}

function knownHeadcounts({ units, departments }: Organisation): Record<'units' | 'departments', ReadonlyMap<string, number>> {
  const known = (groups: readonly { readonly key: string; readonly headcount: number | undefined }[]): ReadonlyMap<string, number> =>
    new Map(groups.flatMap(({ key, headcount }) => (headcount === undefined ? [] : [[key, headcount] as const])));
  return { units: known(units), departments: known(departments) };
}

function helpingByQuarter({ answers, organisation, assignments }: ReportInput, units: readonly string[]) {
  const unitOf = unitLookup(organisation, assignments);
  const byQuarter = new Map<UtcQuarter, Answer[]>();
  for (const answer of answers) {
    const quarter = quarterOf(monthOf(answer.at));
    const known = byQuarter.get(quarter);
    if (known === undefined) byQuarter.set(quarter, [answer]);
    else known.push(answer);
  }
  return (quarter: UtcQuarter) => countHelping(byQuarter.get(quarter) ?? [], unitOf, units);
}

