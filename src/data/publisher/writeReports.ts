import type { Marks } from '../../domain/report/closing';
import { withClosing } from '../../domain/report/closing';
import { numbersOf, numbersOfTable } from '../../domain/report/numbersOf';
import type { Reports } from '../../domain/report/participationReports';
import type { Period, UtcQuarter, UtcYear } from '../../domain/report/periods';
import { lastWholeMonth } from '../../domain/report/periods';
import type { LivesReport, PublishedPeriod, ReportIndex } from '../../domain/report/reportIndex';
import { reportSchema } from '../../domain/report/reportSchema';
import { summaries } from '../../domain/report/summaries';
import type { CommunitySpan } from '../../domain/survival/communitySpans';
import { openAfterYear } from '../../domain/survival/openAfterYear';
import type { UtcInstant, UtcMonth } from '../../domain/time';
import { monthOf, monthStart } from '../../domain/time';
import { addTextFile, replaceTextFile, writeTextFile } from '../client/files';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { indexFile, livesFile, reportsFolder } from '../repositories/reports';
import { addOrTake } from './addOrTake';
import type { Begun } from './beginPublishing';
import { companyFiles } from './companyFiles';
import { indexOf } from './indexOf';
import { writeUnitReports } from './writeUnitReports';

export interface WrittenReports {
  /** Periods whose report is new or changed. */
  readonly written: readonly Period[];
  readonly unchanged: number;
  /** What is published now. */
  readonly index: ReportIndex;
}

/** How far a step is. Nothing goes on before what it returns is settled. */
type Progress = (done: number, of: number) => void | Promise<void>;

interface Report<P extends Period> {
  readonly period: P;
  readonly report: { readonly minimum: number };
  /** What its hash is of. */
  numbers(): unknown;
}

/**
 * Adds a file for every period that is not published yet, then names them in the index. A period that is published is closed:
 * what changes later, its rows, because somebody was erased, or the minimum group size, changes nothing, for two files beside each
 * other would tell what they differ by. Files are never overwritten; what the index does not name does not count. Months come
 * before the quarters that are guarded by them, and quarters before years, so that a run that is cut off leaves nothing that
 * tells too much. What units get of it comes last. `existing`: the index as it was when this publishing began; a `conflict`
 * failure where somebody else published since. `upTo`: what this one has read.
 */
export async function writeReports(
  site: Site,
  reports: Reports,
  lives: readonly CommunitySpan[],
  now: UtcInstant,
  { existing, upTo }: Pick<Begun, 'existing'> & { readonly upTo: Marks },
  onProgress: Progress,
  onUnits: Progress
): Promise<WrittenReports> {
  const indexPath = `${reportsFolder(site)}/${indexFile}`;
  const before = indexOf<ReportIndex>(existing?.text);
  const of = reports.months.length + reports.quarters.length + reports.years.length;
  const written: Period[] = [];
  const texts = new Map<string, string>();
  let done = 0;
  const write = async <P extends Period>(all: readonly Report<P>[], published: readonly PublishedPeriod<P>[] = []): Promise<PublishedPeriod<P>[]> => {
    const periods = new Map(published.map(each => [each.period, each]));
    for (const report of all) {
      if (!periods.has(report.period)) {
        // Made only where it is new: most periods are published already.
        const text = JSON.stringify(report.report);
        const added = await addRevision(site, report, text, await sha256(JSON.stringify(report.numbers())), 1);
        periods.set(report.period, added);
        texts.set(added.file, text);
        written.push(report.period);
      }
      done += 1;
      await onProgress(done, of);
    }
    return [...periods.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
  };
  const index: ReportIndex = {
    schema: reportSchema,
    publishedAt: now,
    coversUntil: monthStart(monthOf(now)),
    months: await write<UtcMonth>(reports.months.map(report => ({ period: report.month, report, numbers: () => numbersOf(report) })), before?.months),
    quarters: await write<UtcQuarter>(reports.quarters.map(report => ({ period: report.quarter, report, numbers: () => numbersOfTable(report) })), before?.quarters),
    years: await write<UtcYear>(reports.years.map(report => ({ period: report.year, report, numbers: () => numbersOfTable(report) })), before?.years),
    ...summaries(reports, period => !written.includes(period), before),
    closings: withClosing(before?.closings ?? [], lastWholeMonth(now), upTo),
    survival: openAfterYear(lives, now)
  };
  const livesReport: LivesReport = { schema: reportSchema, at: now, lives };
  await writeTextFile(site, reportsFolder(site), livesFile, JSON.stringify(livesReport));
  if (existing === undefined) await addTextFile(site, reportsFolder(site), indexFile, JSON.stringify(index));
  else await replaceTextFile(site, indexPath, JSON.stringify(index), existing.etag);
  await writeUnitReports(site, { index, files: companyFiles(site, texts), lives }, now, onUnits);
  return { written, unchanged: of - written.length, index };
}

/** Adds the file of a revision. One that an interrupted run left with the same bytes is taken as it is. */
async function addRevision<P extends Period>(site: Site, made: Report<P>, text: string, hash: string, revision: number): Promise<PublishedPeriod<P>> {
  const { period, report } = made;
  const file = `${period}.r${revision}.json`;
  // Left by a run that was cut off before it reached the index: with other bytes it is nobody's, so pass it over.
  if (!(await addOrTake(site, reportsFolder(site), file, text))) return addRevision(site, made, text, hash, revision + 1);
  return { period, revision, file, sha256: hash, minimum: report.minimum };
}
