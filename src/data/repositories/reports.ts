import { Failure } from '../../domain/failure';
import type { ReportIndex } from '../../domain/report/monthReport';
import type { MonthReport } from '../../domain/report/monthReport';
import type { UtcMonth } from '../../domain/time';
import { readText } from '../client/files';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { companyReports } from '../schema/lists';

/** Name of the list of published months, beside the reports. */
export const indexFile = 'published.json';

export function reportsFolder(site: Site): string {
  return `${listPath(site, 'reports')}/${companyReports.folder}`;
}

/** Which months are published, or undefined where none is, or this person may not see. */
export async function readReportIndex(site: Site): Promise<ReportIndex | undefined> {
  const text = await readText(site, `${reportsFolder(site)}/${indexFile}`);
  return text === undefined ? undefined : parse<ReportIndex>(text, 'list of published months');
}

/** The report of a published month. */
export async function readMonthReport(site: Site, index: ReportIndex, month: UtcMonth): Promise<MonthReport> {
  const published = index.months.find(entry => entry.month === month);
  const text = published && (await readText(site, `${reportsFolder(site)}/${published.file}`));
  if (text === undefined) throw new Failure('notFound', `No report is published for ${month}.`);
  return parse<MonthReport>(text, `report of ${month}`);
}

function parse<T extends { readonly schema: number }>(text: string, what: string): T {
  try {
    const json = JSON.parse(text) as T;
    if (json.schema === 1) return json;
  } catch (error) {
    throw new Failure('invalid', `The ${what} is damaged.`, error);
  }
  throw new Failure('invalid', `The ${what} was written by another version of Guildhall.`);
}
