import { isFailure } from '../../domain/failure';
import type { MonthReport, PublishedMonth, ReportIndex } from '../../domain/report/monthReport';
import { numbersOf, reportSchema } from '../../domain/report/monthReport';
import type { UtcInstant } from '../../domain/time';
import { monthOf, monthStart } from '../../domain/time';
import { addTextFile, readText, readTextFile, replaceTextFile } from '../client/files';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { indexFile, reportsFolder } from '../repositories/reports';

export interface WrittenReports {
  readonly written: readonly MonthReport[];
  readonly unchanged: number;
}

/**
 * Adds a file for every month whose report is new or differs from the published one, then names them in the index.
 * Files are never overwritten; what the index does not name does not count.
 */
export async function writeReports(
  site: Site,
  reports: readonly MonthReport[],
  now: UtcInstant,
  onProgress: (done: number, of: number) => void
): Promise<WrittenReports> {
  const indexPath = `${reportsFolder(site)}/${indexFile}`;
  const existing = await readTextFile(site, indexPath);
  const months = new Map(monthsOf(existing?.text).map(month => [month.month, month]));
  const written: MonthReport[] = [];
  for (const [done, report] of reports.entries()) {
    const text = JSON.stringify(report);
    const hash = await sha256(JSON.stringify(numbersOf(report)));
    const published = months.get(report.month);
    if (published?.sha256 !== hash) {
      months.set(report.month, await addRevision(site, report, text, hash, (published?.revision ?? 0) + 1));
      written.push(report);
    }
    onProgress(done + 1, reports.length);
  }
  const index: ReportIndex = {
    schema: reportSchema,
    publishedAt: now,
    coversUntil: monthStart(monthOf(now)),
    months: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
  };
  if (existing === undefined) await addTextFile(site, reportsFolder(site), indexFile, JSON.stringify(index));
  else await replaceTextFile(site, indexPath, JSON.stringify(index), existing.etag);
  return { written, unchanged: reports.length - written.length };
}

/** The months an index names. A damaged one names none: their files are met again, and taken or passed over. */
function monthsOf(text: string | undefined): readonly PublishedMonth[] {
  if (text === undefined) return [];
  try {
    return (JSON.parse(text) as ReportIndex).months;
  } catch {
    return [];
  }
}

/** Adds the file of a revision. One that an interrupted run left with the same bytes is taken as it is. */
async function addRevision(
  site: Site,
  report: MonthReport,
  text: string,
  hash: string,
  revision: number
): Promise<PublishedMonth> {
  const file = `${report.month}.r${revision}.json`;
  try {
    await addTextFile(site, reportsFolder(site), file, text);
  } catch (error) {
    const left = isFailure(error) ? await readText(site, `${reportsFolder(site)}/${file}`) : undefined;
    if (left === undefined) throw error;
    // Left by a run that was cut off before it reached the index: with other bytes it is nobody's, so pass it over.
    if (left !== text) return addRevision(site, report, text, hash, revision + 1);
  }
  return { month: report.month, revision, file, sha256: hash, hasTotal: report.company !== null };
}
