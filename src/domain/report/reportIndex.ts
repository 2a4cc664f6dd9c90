import type { UnitKey } from '../identity';
import type { CommunitySpan } from '../survival/communitySpans';
import type { OpenAfterYear } from '../survival/openAfterYear';
import type { UtcInstant, UtcMonth } from '../time';
import type { Closing } from './closing';
import type { MonthNote } from './monthNote';
import type { MonthReport } from './monthReport';
import type { Period, UtcQuarter, UtcYear } from './periods';
import type { Movement } from './protecting/movement';
import type { reportSchema } from './reportSchema';

/** The file that counts for a period. */
export interface PublishedPeriod<P extends Period = Period> {
  readonly period: P;
  /** 1, or more where files of the period were there that could not be read, or that an earlier version left. */
  readonly revision: number;
  readonly file: string;
  /** SHA-256 of the numbers. A name or a headcount that changes later makes no revision. */
  readonly sha256: string;
  /** Minimum group size it was published with, and keeps. */
  readonly minimum: number;
}

/** A month without its communities: enough for a first view, for a trend, and to compare. */
export interface MonthSummary extends Omit<MonthReport, 'communities' | 'communityActivity' | 'closing'> {
  /** How many communities there are to tell of, and of how many the number is shown. */
  readonly communityCount: number;
  readonly communitiesShown: number;
}

/** A quarter as far as a first view tells of it. */
export interface QuarterSummary {
  readonly quarter: UtcQuarter;
  readonly movement: Movement;
  /** Answers that crossed units against what the sizes of the units alone would give; null where too few gave any. */
  readonly crossing: number | null;
}

/** Which periods are published, newest last. Replaced in place under its ETag. */
export interface ReportIndex {
  readonly schema: typeof reportSchema;
  /** Present where it names the reports of one business unit only. */
  readonly unit?: UnitKey;
  readonly publishedAt: UtcInstant;
  /** First instant that no published period covers. */
  readonly coversUntil: UtcInstant;
  readonly months: readonly PublishedPeriod<UtcMonth>[];
  readonly quarters: readonly PublishedPeriod<UtcQuarter>[];
  readonly years: readonly PublishedPeriod<UtcYear>[];
  readonly monthSummaries: readonly MonthSummary[];
  readonly quarterSummaries: readonly QuarterSummary[];
  /** Which publishing closed which months, and what it had read; absent where an earlier version published. */
  readonly closings?: readonly Closing[];
  /** What administrators said of published months, in the order in which they did; absent where they said nothing. */
  readonly notes?: readonly MonthNote[];
  /** Of all communities, by what is known when it is published. */
  readonly survival: OpenAfterYear;
}

/** The index of the reports of one business unit. Its revisions are those of the company's reports that they were cut out of. */
export interface UnitReportIndex extends ReportIndex {
  readonly unit: UnitKey;
  /** Names of the company's files that tell nothing of the unit, so that nobody looks into them again. */
  readonly without: readonly string[];
}

/** What a month is about as a whole: the people of the company, or of the unit where it tells of one; null where left out. */
export function wholeOf({ unit, company, units }: Pick<MonthSummary, 'unit' | 'company' | 'units'>): number | null {
  return unit === undefined ? company : (units.find(({ key }) => key === unit)?.people ?? null);
}

/** How many people the units had together that are left out of a month; undefined where none is, or where nothing is known of the company. */
export function leftOutTogether({ company, units }: Pick<MonthSummary, 'company' | 'units'>): number | undefined {
  if (company === null || units.every(({ people }) => people !== null)) return undefined;
  return units.reduce((rest, { people }) => rest - (people ?? 0), company);
}

/** The month to open first: the newest with a total, else the newest. Undefined where none is published. */
export function firstToShow({ months, monthSummaries }: Pick<ReportIndex, 'months' | 'monthSummaries'>): UtcMonth | undefined {
  const withTotal = [...monthSummaries].reverse().find(summary => wholeOf(summary) !== null);
  return withTotal?.month ?? months[months.length - 1]?.period;
}

/** How long communities lived, as decisions tell it, which everybody may read. Replaced in place with every publishing. */
export interface LivesReport {
  readonly schema: typeof reportSchema;
  readonly at: UtcInstant;
  readonly lives: readonly CommunitySpan[];
}
