import type { Closing, Marks } from '../../domain/report/closing';
import { closingOf, withClosing } from '../../domain/report/closing';
import type { Report } from '../../domain/report/leftReport';
import { hashedOf, periodOf } from '../../domain/report/leftReport';
import type { Reports } from '../../domain/report/participationReports';
import type { Period } from '../../domain/report/periods';
import { lastMonthOf, lastWholeMonth } from '../../domain/report/periods';
import type { LivesReport, PublishedPeriod, ReportIndex } from '../../domain/report/reportIndex';
import { reportSchema } from '../../domain/report/reportSchema';
import { summaries } from '../../domain/report/summaries';
import type { CommunitySpan } from '../../domain/survival/communitySpans';
import { openAfterYear } from '../../domain/survival/openAfterYear';
import { Failure } from '../../domain/failure';
import type { UtcInstant } from '../../domain/time';
import { monthOf, monthStart } from '../../domain/time';
import { addTextFile, replaceTextFile, writeTextFile } from '../client/files';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { indexFile, livesFile, reportsFolder } from '../repositories/reports';
import { addOrTake } from './addOrTake';
import type { Begun } from './beginPublishing';
import { companyFiles } from './companyFiles';
import { indexOf } from './indexOf';
import type { LeftFiles } from './takeOver';
import { writeUnitReports } from './writeUnitReports';

export interface WrittenReports {
  /** Periods whose report the index names for the first time. */
  readonly written: readonly Period[];
  readonly unchanged: number;
  /** Files that were taken over, and say other numbers than the rows do now. */
  readonly otherNumbers: readonly string[];
  /** What is published now. */
  readonly index: ReportIndex;
}

/** How far a step is. Nothing goes on before what it returns is settled. */
type Progress = (done: number, of: number) => void | Promise<void>;

/**
 * Adds a file for every period that is not published yet, then names them in the index. A period that is published is closed:
 * what changes later, its rows, because somebody was erased, or the minimum group size, changes nothing, for two files beside each
 * other would tell what they differ by. Files are never overwritten; what the index does not name does not count, but was perhaps
 * read already, and is taken over. Months come before the quarters that are guarded by them, and quarters before years, so that a
 * run that is cut off leaves nothing that tells too much. What units get of it comes last. `existing`: the index as it was when
 * this publishing began; a `conflict` failure where somebody else published since. `upTo`: what this one has read.
 */
export async function writeReports(
  site: Site,
  made: Reports,
  lives: readonly CommunitySpan[],
  now: UtcInstant,
  { existing, closings: before, left, upTo }: Pick<Begun, 'existing' | 'closings' | 'left'> & { readonly upTo: Marks },
  onProgress: Progress,
  onUnits: Progress
): Promise<WrittenReports> {
  const indexPath = `${reportsFolder(site)}/${indexFile}`;
  const known = indexOf<ReportIndex>(existing?.text);
  const closings = withClosing(before, lastWholeMonth(now), upTo);
  const reports = asTaken(made, left);
  const of = made.months.length + made.quarters.length + made.years.length;
  const written: Period[] = [];
  const otherNumbers: string[] = [];
  const texts = new Map<string, string>();
  let done = 0;
  const write = async <P extends Period>(all: readonly Report[], named: readonly PublishedPeriod<P>[] = []): Promise<PublishedPeriod<P>[]> => {
    const periods = new Map<Period, PublishedPeriod<P>>(named.map(each => [each.period, each]));
    for (const report of all) {
      const period = periodOf(report) as P;
      if (!periods.has(period)) {
        const hash = await sha256(JSON.stringify(hashedOf(report)));
        const taken = left.taken.get(period);
        if (taken !== undefined && taken.published.sha256 !== hash) otherNumbers.push(taken.published.file);
        const { published, text } = taken ?? (await addReport(site, report, hash, closings, left));
        periods.set(period, published as PublishedPeriod<P>);
        texts.set(published.file, text);
        written.push(period);
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
    months: await write(made.months, known?.months),
    quarters: await write(made.quarters, known?.quarters),
    years: await write(made.years, known?.years),
    ...summaries(reports, period => !written.includes(period), known),
    closings,
    ...(known?.notes !== undefined && { notes: known.notes }),
    survival: openAfterYear(lives, now)
  };
  const livesReport: LivesReport = { schema: reportSchema, at: now, lives };
  await writeTextFile(site, reportsFolder(site), livesFile, JSON.stringify(livesReport));
  if (existing === undefined) await addTextFile(site, reportsFolder(site), indexFile, JSON.stringify(index));
  else await replaceTextFile(site, indexPath, JSON.stringify(index), existing.etag);
  await writeUnitReports(site, { index, files: companyFiles(site, texts), lives }, now, onUnits);
  return { written, unchanged: of - written.length, otherNumbers, index };
}

/** The reports with those that are taken over in the place of what would be made of the rows now. */
function asTaken({ months, quarters }: Reports, { taken }: LeftFiles): Pick<Reports, 'months' | 'quarters'> {
  const inPlace = <R extends Report>(report: R): R => (taken.get(periodOf(report))?.report as R | undefined) ?? report;
  return { months: months.map(inPlace), quarters: quarters.map(inPlace) };
}

/**
 * Adds the file of a period that has none, with what was read for it: whoever takes it over has to count on from there. One with the same
 * bytes is taken; with others, a `conflict` failure: somebody else publishes at the same time, and wrote it since this run began.
 */
async function addReport(site: Site, report: Report, hash: string, closings: readonly Closing[], { revisions }: LeftFiles): Promise<{ readonly published: PublishedPeriod; readonly text: string }> {
  const period = periodOf(report);
  const closing = closingOf(closings, lastMonthOf(period));
  // The text is made only where it is new: most periods are published already.
  const text = JSON.stringify({ ...report, ...(closing !== undefined && { closing }) });
  const revision = (revisions.get(period) ?? 0) + 1;
  const file = `${period}.r${revision}.json`;
  if (!(await addOrTake(site, reportsFolder(site), file, text))) throw new Failure('conflict', 'Somebody else publishes at the same time.');
  return { published: { period, revision, file, sha256: hash, minimum: report.minimum }, text };
}
