import { Failure } from '../../domain/failure';
import type { MonthReport } from '../../domain/report/monthReport';
import type { Period, UtcQuarter, UtcYear } from '../../domain/report/periods';
import type { LivesReport, PublishedPeriod, ReportIndex } from '../../domain/report/reportIndex';
import { reportSchema } from '../../domain/report/reportSchema';
import type { QuarterReport, YearReport } from '../../domain/report/tableReport';
import type { UtcMonth } from '../../domain/time';
import { readText } from '../client/files';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { companyReports } from '../schema/lists';

/** Name of the list of published months, beside the reports. */
export const indexFile = 'published.json';

/** Name of the file of how long communities lived. */
export const livesFile = 'lives.json';

export function reportsFolder(site: Site): string {
  return `${listPath(site, 'reports')}/${companyReports.folder}`;
}

/** Which months are published, or undefined where none is, or this person may not see. */
export async function readReportIndex(site: Site): Promise<ReportIndex | undefined> {
  const text = await readText(site, `${reportsFolder(site)}/${indexFile}`);
  return text === undefined ? undefined : parse<ReportIndex>(text, 'list of published months');
}

/** The report of a published month. */
export function readMonthReport(site: Site, { months }: ReportIndex, month: UtcMonth): Promise<MonthReport> {
  return readReport(site, months, month);
}

/** The report of a published quarter. */
export function readQuarterReport(site: Site, { quarters }: ReportIndex, quarter: UtcQuarter): Promise<QuarterReport> {
  return readReport(site, quarters, quarter);
}

/** The report of a published year. */
export function readYearReport(site: Site, { years }: ReportIndex, year: UtcYear): Promise<YearReport> {
  return readReport(site, years, year);
}

/** How long communities lived; a `notFound` failure where it was never published. */
export async function readLives(site: Site): Promise<LivesReport> {
  const text = await readText(site, `${reportsFolder(site)}/${livesFile}`);
  if (text === undefined) throw new Failure('notFound', 'How long communities live is not published yet.');
  return parse<LivesReport>(text, 'file of how long communities lived');
}

async function readReport<T extends { readonly schema: number }>(site: Site, published: readonly PublishedPeriod[], period: Period): Promise<T> {
  const file = published.find(each => each.period === period)?.file;
  const text = file === undefined ? undefined : await readText(site, `${reportsFolder(site)}/${file}`);
  if (text === undefined) throw new Failure('notFound', `No report is published for ${period}.`);
  return parse<T>(text, `report of ${period}`);
}

function parse<T extends { readonly schema: number }>(text: string, what: string): T {
  try {
    const json = JSON.parse(text) as T;
    if (json.schema === reportSchema) return json;
  } catch (error) {
    throw new Failure('invalid', `The ${what} is damaged.`, error);
  }
  throw new Failure('invalid', `The ${what} was written by another version of Guildhall.`);
}
