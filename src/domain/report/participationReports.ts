import { hasEnded } from '../community/communityState';
import type { DirectoryEntry } from '../directory/directory';
import type { CommunityKey } from '../identity';
import type { Assignment, Organisation } from '../organisation/organisation';
import { departmentLookup, unitLookup } from '../organisation/organisation';
import type { UtcInstant, UtcMonth } from '../time';
import { monthOf } from '../time';
import type { Act } from './act';
import type { Activity, ActivityByMonth, Answer } from './activity';
import type { ActBook } from './counting/actColumns';
import { bookOf } from './counting/actColumns';
import { countPeriods } from './counting/countPeriods';
import type { OneWay, PeriodCounts } from './counting/periodCounts';
import type { TopTenths } from './counting/topTenths';
import { topTenths } from './counting/topTenths';
import { countHelping, crossing } from './helping';
import { makeConcentration } from './makeConcentration';
import type { CountedMonth, NamedCommunity } from './makeMonthReport';
import { makeMonthReport } from './makeMonthReport';
import { makeQuarterReport, makeYearReport } from './makeTableReport';
import type { MonthReport } from './monthReport';
import type { Period, UtcQuarter, UtcYear } from './periods';
import { lastWholeMonth, monthsOfQuarter, quarterBefore, quarterOf, quartersOfYear, yearOfQuarter } from './periods';
import type { EarlierNumber } from './protecting/earlier';
import { earlierNumber, tieToParts } from './protecting/earlier';
import type { KnownTable } from './protecting/knownTable';
import { knownTable } from './protecting/knownTable';
import { beforeNext, nothingBefore, protectMovement, tellsOfCommunities, tellsOfFew, tellsOfPauses } from './protecting/movement';
import { helpingBefore } from './protecting/helpingBefore';
import { protectHelping } from './protecting/protectHelping';
import { protectHelpingOfYear } from './protecting/protectHelpingOfYear';
import { protectQuarter, protectYear } from './protecting/protectPeriods';
import type { KnownMonth } from './protecting/knownMonth';
import type { OneWayCounts, OverallCounts } from './protectMonth';
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
  /** Minimum group size of what is not published yet. */
  readonly minimum: number;
  /** Of what is published already, the minimum group size it was published with: it stays as it is. */
  readonly published?: ReadonlyMap<Period, number>;
  readonly now: UtcInstant;
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
  const communities = namedCommunities(input.entries);
  return protectedReports(count(input, communities), communities, input);
}

/** The same of what is counted already. `communities`: every one that is counted, by key. */
export function protectedReports(
  { counts, shares }: CountedActs,
  communities: ReadonlyMap<CommunityKey, NamedCommunity>,
  input: Omit<ReportInput, 'entries' | 'acts'>
): Reports {
  const { organisation } = input;
  // A longer period is at least as protected as those in it.
  const minimumOf = (period: Period, parts: readonly { readonly minimum: number }[] = []): number =>
    input.published?.get(period) ?? Math.max(input.minimum, ...parts.map(({ minimum }) => minimum));
  const months: KnownMonth[] = [];
  counts.months.forEach((_month, at) => {
    const counted = countedMonth(counts, at, input);
    const earlier = months.slice(-2).filter(({ report }) => quarterOf(report.month) === quarterOf(counted.month));
    months.push({ counts: counted, report: makeMonthReport(counted, minimumOf(counted.month), organisation, communities, earlier) });
  });
  const monthsIn = (wanted: readonly UtcMonth[]): readonly KnownMonth[] => months.filter(({ report }) => wanted.includes(report.month));
  const { unitHeadcounts, departmentHeadcounts } = headcounts(organisation);
  const withoutOne = headcountsWithoutOne(organisation);
  const departmentAt = departmentLookup(input.assignments);
  const unitAt = unitLookup(organisation, departmentAt);
  const answersOfQuarter = answersBy(input.answers, quarterOf);
  const tied = new Set<UtcQuarter>();
  let earlier = nothingBefore;
  // Of one year at a time.
  let ofYear: { readonly year: UtcYear; readonly quarters: readonly KnownTable[] } | undefined;
  const quarters = counts.quarters.map(({ quarter, people, sinceYear, movement }) => {
    const helped = countHelping(answersOfQuarter.get(quarter) ?? [], unitAt, counts.units);
    const itsMonths = monthsIn(monthsOfQuarter(quarter));
    const minimum = minimumOf(quarter, itsMonths.map(({ report }) => report));
    const year = yearOfQuarter(quarter);
    const quartersBefore = ofYear?.year === year ? ofYear.quarters : [];
    const shown = protectQuarter(people, movement, { months: itsMonths, headcounts: unitHeadcounts, withoutOne, year: { quarters: quartersBefore, sinceYear }, ever: earlier.ever }, minimum);
    ofYear = { year, quarters: [...quartersBefore, knownTable(people, shown, minimum)] };
    if (tellsOfMonths(movement.people, itsMonths.map(companyOf), minimum) || tellsOfFew(movement, earlier, minimum) || tellsOfCommunities(movement.people, shown.columnTotals, minimum)) tied.add(quarter);
    const ties = { people: tied.has(quarter), before: tied.has(quarterBefore(quarter)), parts: tellsOfPauses(movement, earlier) };
    earlier = beforeNext(earlier, movement, minimum);
    const tables = { people: shown, movement: protectMovement(movement, minimum, ties), helping: protectHelping(helped, minimum), crossing: crossing(helped, minimum), stories: input.stories.get(quarter) ?? [], concentration: makeConcentration(shares.get(quarter), itsMonths.map(({ report }) => report), minimum) };
    return { counts: people, helping: helpingBefore(helped, tables.helping, minimum), report: makeQuarterReport(quarter, minimum, tables, organisation, communities) };
  });
  const unitOf = new Map<string, string>(organisation.departments.map(({ key, unit }) => [key, unit]));
  const answersOfYear = answersBy(input.answers, month => yearOfQuarter(quarterOf(month)));
  const years = counts.years.map(({ year, people }) => {
    const wanted = quartersOfYear(year);
    const itsQuarters = quarters.filter(({ report }) => wanted.includes(report.quarter));
    const minimum = minimumOf(year, itsQuarters.map(({ report }) => report));
    const before = {
      quarters: itsQuarters.map(({ counts: counted, report }) => knownTable(counted, report.people, report.minimum)),
      months: monthsIn(wanted.flatMap(monthsOfQuarter)),
      unitOf
    };
    const helped = countHelping(answersOfYear.get(year) ?? [], departmentAt, people.rows);
    const helping = protectHelpingOfYear(helped, itsQuarters.map(quarter => quarter.helping), unitOf, minimum);
    const tables = { people: protectYear(people, before, departmentHeadcounts, minimum), helping, crossing: crossing(helped, minimum) };
    return makeYearReport(year, minimum, tables, organisation, communities);
  });
  return { months: months.map(({ report }) => report), quarters: quarters.map(({ report }) => report), years };
}

/** Whether the people of a quarter would tell of a month that was left out for being few. One left out for others can be any number. */
function tellsOfMonths(people: number, months: readonly EarlierNumber[], minimum: number): boolean {
  const isAnything = months.some(({ shown, atMost }) => shown === null && atMost >= minimum);
  return !isAnything && tieToParts(people, months).hidden !== undefined;
}

function companyOf({ counts: { people }, report: { company, minimum } }: KnownMonth): EarlierNumber {
  return earlierNumber(company, people.company, minimum);
}

function namedCommunities(entries: readonly DirectoryEntry[]): ReadonlyMap<CommunityKey, NamedCommunity> {
  return new Map(
    entries.map(({ key, charter: { title }, unit, founded, state, stateSince }) => [
      key,
      { key, title, unit, foundedIn: monthOf(founded), endedIn: hasEnded(state) ? monthOf(stateSince) : undefined }
    ])
  );
}

/** What is counted of acts, before protection. */
export interface CountedActs {
  readonly counts: PeriodCounts;
  readonly shares: ReadonlyMap<UtcQuarter, TopTenths>;
}

function count({ acts, organisation, assignments, now }: ReportInput, communities: ReadonlyMap<CommunityKey, NamedCommunity>): CountedActs {
  const book = 'add' in acts ? acts : bookOf(acts);
  const founded = [...communities.values()];
  const last = lastWholeMonth(now);
  return { counts: countPeriods(book, organisation, assignments, founded, last), shares: topTenths(book, founded, last) };
}

function countedMonth({ units, communities, months }: PeriodCounts, at: number, { organisation, visitsSince, activity, now }: Omit<ReportInput, 'entries' | 'acts'>): CountedMonth {
  const counted = months[at] as PeriodCounts['months'][number];
  const headcountOf = new Map<string, number | undefined>(organisation.units.map(({ key, headcount }) => [key, headcount]));
  const overall = ({ company, communities: people }: OneWay): OverallCounts => ({
    company,
    communities: [...people].map((count, index) => ({ key: communities[index] as CommunityKey, people: count }))
  });
  const oneWay = (measure: OneWay): OneWayCounts => ({
    ...overall(measure),
    units: units.map((key, index) => {
      const [headcount, fewest] = [headcountOf.get(key), measure.fewest.get(index)];
      return { key, people: measure.units[index] ?? 0, ...(headcount !== undefined && { headcount }), ...(fewest !== undefined && { fewest }) };
    })
  });
  return {
    month: counted.month,
    sinceQuarter: counted.sinceQuarter,
    people: oneWay(counted.people),
    contributors: overall(counted.contributors),
    ...(hasVisitsOf(counted.month, visitsSince, now) && { readers: oneWay(counted.readers) }),
    activity: activity.get(counted.month) ?? new Map<CommunityKey, Activity>()
  };
}

function headcounts({ units, departments }: Organisation): Record<'unitHeadcounts' | 'departmentHeadcounts', ReadonlyMap<string, number>> {
  const known = (groups: readonly { readonly key: string; readonly headcount: number | undefined }[]): ReadonlyMap<string, number> =>
    new Map(groups.flatMap(({ key, headcount }) => (headcount === undefined ? [] : [[key, headcount] as const])));
  return { unitHeadcounts: known(units), departmentHeadcounts: known(departments) };
}

/** Of each unit the headcounts of all its departments but one, for each of them. */
function headcountsWithoutOne({ units, departments }: Organisation): ReadonlyMap<string, readonly number[]> {
  return new Map(
    units.map(({ key }) => {
      const sizes = departments.filter(({ unit }) => unit === key).map(({ headcount = Infinity }) => headcount);
      return [key, sizes.map((_size, one) => sizes.reduce((sum, size, at) => (at === one ? sum : sum + size), 0))];
    })
  );
}

/** Answers by the period in which they were given. */
function answersBy<Of extends Period>(answers: readonly Answer[], periodOf: (month: UtcMonth) => Of): ReadonlyMap<Of, readonly Answer[]> {
  const found = new Map<Of, Answer[]>();
  for (const answer of answers) {
    const period = periodOf(monthOf(answer.at));
    const known = found.get(period);
    if (known === undefined) found.set(period, [answer]);
    else known.push(answer);
  }
  return found;
}
