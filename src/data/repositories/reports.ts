import { Failure } from '../../domain/failure';
import type { UnitKey } from '../../domain/identity';
import type { MonthReport } from '../../domain/report/monthReport';
import type { Period, UtcQuarter, UtcYear } from '../../domain/report/periods';
import type { LivesReport, PublishedPeriod, ReportIndex } from '../../domain/report/reportIndex';
import { reportSchema } from '../../domain/report/reportSchema';
import type { QuarterReport, YearReport } from '../../domain/report/tableReport';
import type { UtcMonth } from '../../domain/time';
import { readText } from '../client/files';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { companyReports, unitOfReports, unitReportsFolder } from '../schema/lists';

/** Name of the list of published months, beside the reports. */
export const indexFile = 'published.json';

/** Name of the file of how long communities lived. */
export const livesFile = 'lives.json';

/** Where the reports of the company are, or those of a unit. */
export function reportsFolder(site: Site, unit?: UnitKey): string {
  return `${listPath(site, 'reports')}/${unit === undefined ? companyReports.folder : unitReportsFolder(unit)}`;
}

/** Which months are published, of the company or of a unit, or undefined where none is, or this person may not see. */
export async function readReportIndex(site: Site, unit?: UnitKey): Promise<ReportIndex | undefined> {
  const text = await readText(site, `${reportsFolder(site, unit)}/${indexFile}`);
  return text === undefined ? undefined : parse<ReportIndex>(text, 'list of published months');
}

/** The report of a published month. */
export function readMonthReport(site: Site, { unit, months }: ReportIndex, month: UtcMonth): Promise<MonthReport> {
  return readReport(site, unit, months, month);
}

/** The report of a published quarter. */
export function readQuarterReport(site: Site, { unit, quarters }: ReportIndex, quarter: UtcQuarter): Promise<QuarterReport> {
  return readReport(site, unit, quarters, quarter);
}

/** The report of a published year. */
export function readYearReport(site: Site, { unit, years }: ReportIndex, year: UtcYear): Promise<YearReport> {
  return readReport(site, unit, years, year);
}

/** Whose reports somebody may read. */
export interface ReadableReports {
  readonly company: boolean;
  readonly units: readonly UnitKey[];
}

/** Whose reports the person who asks may read, in one request: SharePoint lists no folder to whoever may not look into it. */
export async function readReadableReports(site: Site): Promise<ReadableReports> {
  const folders = await site.sp.web.getFolderByServerRelativePath(listPath(site, 'reports')).folders.select('Name')<{ Name: string }[]>();
  const names = folders.map(({ Name }) => Name);
  return { company: names.includes(companyReports.folder), units: names.flatMap(name => unitOfReports(name) ?? []).sort() };
}

/** How long communities lived, all of them or those of a unit; a `notFound` failure where it was never published. */
export async function readLives(site: Site, unit?: UnitKey): Promise<LivesReport> {
  const text = await readText(site, `${reportsFolder(site, unit)}/${livesFile}`);
  if (text === undefined) throw new Failure('notFound', 'How long communities live is not published yet.');
  return parse<LivesReport>(text, 'file of how long communities lived');
}

async function readReport<T extends { readonly schema: number }>(site: Site, unit: UnitKey | undefined, published: readonly PublishedPeriod[], period: Period): Promise<T> {
  const file = published.find(each => each.period === period)?.file;
  const text = file === undefined ? undefined : await readText(site, `${reportsFolder(site, unit)}/${file}`);
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
