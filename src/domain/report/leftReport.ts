import type { Closing } from './closing';
import type { MonthReport, ReportedActivity } from './monthReport';
import { numbersOf, numbersOfTable } from './numbersOf';
import type { Period } from './periods';
import { reportSchema } from './reportSchema';
import type { QuarterReport, YearReport } from './tableReport';

/** The report of a period, of whichever length. */
export type Report = MonthReport | QuarterReport | YearReport;

/** A file of a period, as its name tells. */
export interface ReportFile {
  readonly period: Period;
  readonly revision: number;
  readonly file: string;
}

/** The period and revision of a file of this name; undefined where it names none. */
export function reportFile(file: string): ReportFile | undefined {
  const [, period, revision] = /^(\d{4}(?:-\d{2}|-Q[1-4])?)\.r([1-9]\d*)\.json$/.exec(file) ?? [];
  return period === undefined ? undefined : { period: period as Period, revision: Number(revision), file };
}

/** The period that a report is of. */
export function periodOf(report: Report): Period {
  if ('month' in report) return report.month;
  return 'quarter' in report ? report.quarter : report.year;
}

/** What the hash of a report is of. */
export function hashedOf(report: Report): unknown {
  return 'month' in report ? numbersOf(report) : numbersOfTable(report);
}

/** The company's report of a period out of the text of a file; undefined where that is no such report, or damaged. */
export function readReport(text: string, period: Period): Report | undefined {
  try {
    const report = JSON.parse(text) as Report;
    const isOfPeriod = report.schema === reportSchema && periodOf(report) === period && report.unit === undefined && Number.isInteger(report.minimum);
    // Numbers that cannot be taken out of it are damage, too.
    const isWhole = !('month' in report) || [report.activity ?? {}, ...report.communityActivity].every(isCounted);
    return isOfPeriod && isWhole && JSON.stringify(hashedOf(report)) !== undefined ? report : undefined;
  } catch {
    return undefined;
  }
}

/** Whether what a month tells of what happened are whole numbers, or left out. */
function isCounted(activity: Partial<ReportedActivity>): boolean {
  return Object.values(activity).every(count => count === null || (Number.isInteger(count) && count >= 0));
}

/** By which publishing a report was closed; undefined where it does not say so. */
export function closingIn({ closing }: Report): Closing | undefined {
  const { until, upTo }: Partial<Closing> = closing ?? {};
  if (typeof until !== 'string' || !/^\d{4}-\d{2}$/.test(until) || typeof upTo !== 'object' || upTo === null) return undefined;
  return Object.values(upTo).every(mark => typeof mark === 'number') ? closing : undefined;
}
