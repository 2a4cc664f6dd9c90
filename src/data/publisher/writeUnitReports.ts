import { Failure } from '../../domain/failure';
import type { UnitKey } from '../../domain/identity';
import type { MonthReport } from '../../domain/report/monthReport';
import { monthOfUnit } from '../../domain/report/ofUnit/monthOfUnit';
import { quarterOfUnit } from '../../domain/report/ofUnit/quarterOfUnit';
import { yearOfUnit } from '../../domain/report/ofUnit/yearOfUnit';
import type { UtcQuarter, UtcYear } from '../../domain/report/periods';
import type { LivesReport, MonthSummary, PublishedPeriod, ReportIndex, UnitReportIndex } from '../../domain/report/reportIndex';
import { reportSchema } from '../../domain/report/reportSchema';
import { summariesKept } from '../../domain/report/summaries';
import { summaryOf } from '../../domain/report/summaryOf';
import type { QuarterReport, YearReport } from '../../domain/report/tableReport';
import type { CommunitySpan } from '../../domain/survival/communitySpans';
import { openAfterYear } from '../../domain/survival/openAfterYear';
import type { UtcInstant, UtcMonth } from '../../domain/time';
import { addTextFile, readText, readTextFile, replaceTextFile, writeTextFile } from '../client/files';
import type { Site } from '../client/site';
import { folderNames, folderScope } from '../provisioning/ensureFolder';
import { isUnique } from '../provisioning/roleAssignments';
import { indexFile, livesFile, reportsFolder } from '../repositories/reports';
import { unitOfReports, unitReportsFolder } from '../schema/lists';
import type { CompanyFiles } from './companyFiles';
import { indexOf } from './indexOf';
import type { UnitAtWork } from './takeSlices';
import { isTaken, takeSlices } from './takeSlices';

/** What is published of the company, out of which units get theirs. */
export interface PublishedCompany {
  readonly index: ReportIndex;
  readonly files: CompanyFiles;
  readonly lives: readonly CommunitySpan[];
}

/**
 * Leaves for each unit what of the published reports concerns it: a file per period that knows it, cut out of the company's
 * file as it was published and never out of rows, so that the two cannot differ; then the index of the unit. What is there
 * already stays as it is, and a unit of which nothing new is told gets nothing. A run that is cut off is run again: a file
 * counts only once its index names it, and the same file gives the same bytes. `onProgress`: files done, of how many.
 */
export async function writeUnitReports(site: Site, company: PublishedCompany, now: UtcInstant, onProgress: (done: number, of: number) => void | Promise<void>): Promise<void> {
  const units = (await folderNames(site, 'reports')).flatMap(folder => unitOfReports(folder) ?? []).sort();
  const filesEach = periodsOf(company.index).length;
  const of = units.length * filesEach;
  for (const [at, unit] of units.entries()) {
    let done = at * filesEach;
    await onProgress(done, of);
    await writeUnit(site, company, unit, now, async () => onProgress(++done, of));
  }
}

async function writeUnit(site: Site, { index, files, lives }: PublishedCompany, unit: UnitKey, now: UtcInstant, onTaken: () => Promise<void>): Promise<void> {
  const text = await readText(site, `${reportsFolder(site, unit)}/${indexFile}`);
  const before = indexOf<UnitReportIndex>(text);
  if (before?.coversUntil === index.coversUntil && notesIn(before) === notesIn(index) && periodsOf(index).every(published => isTaken(before, published))) return;
  // Between making a folder and closing it, set-up can be cut off: nothing is written where everybody could read it.
  if (!(await isUnique(await folderScope(site, 'reports', unitReportsFolder(unit))))) return;
  const work: UnitAtWork = { site, unit, before, files, onTaken };
  const months = await takeSlices<UtcMonth, MonthReport>(work, index.months, monthOfUnit);
  const quarters = await takeSlices<UtcQuarter, QuarterReport>(work, index.quarters, quarterOfUnit);
  const years = await takeSlices<UtcYear, YearReport>(work, index.years, yearOfUnit);
  const own = lives.filter(life => life.unit === unit);
  const made: UnitReportIndex = {
    schema: reportSchema,
    unit,
    publishedAt: now,
    coversUntil: index.coversUntil,
    months: months.periods,
    quarters: quarters.periods,
    years: years.periods,
    without: [months, quarters, years].flatMap(slices => slices.without),
    monthSummaries: summariesOf(months.periods, months.fresh, before),
    quarterSummaries: [],
    ...(index.notes !== undefined && { notes: index.notes }),
    survival: openAfterYear(own, now)
  };
  if (before !== undefined && isSame(before, made)) return;
  const livesReport: LivesReport = { schema: reportSchema, at: now, lives: own };
  await writeTextFile(site, reportsFolder(site, unit), livesFile, JSON.stringify(livesReport));
  await writeIndex(site, unit, JSON.stringify(made), text);
}

const notesIn = ({ notes = [] }: ReportIndex): string => JSON.stringify(notes);

const periodsOf = ({ months, quarters, years }: ReportIndex): readonly PublishedPeriod[] => [...months, ...quarters, ...years];

/** What the index itself tells of the newest months; of those that stay, what it told before. */
function summariesOf(published: readonly PublishedPeriod<UtcMonth>[], fresh: readonly MonthReport[], before: UnitReportIndex | undefined): readonly MonthSummary[] {
  return published.slice(-summariesKept.months).flatMap(({ period }) => {
    const report = fresh.find(({ month }) => month === period);
    return report === undefined ? (before?.monthSummaries.find(({ month }) => month === period) ?? []) : summaryOf(report);
  });
}

/** Whether two indexes name the same: then the older one stays, with the day on which it was published. */
function isSame(before: UnitReportIndex, made: UnitReportIndex): boolean {
  const named = (index: UnitReportIndex): string => JSON.stringify([index.coversUntil, periodsOf(index), index.without, notesIn(index)]);
  return named(before) === named(made);
}

/** Replaces the index that was `read` at the beginning; a `conflict` failure where somebody else publishes at the same time. */
async function writeIndex(site: Site, unit: UnitKey, text: string, read: string | undefined): Promise<void> {
  const folder = reportsFolder(site, unit);
  if (read === undefined) return addTextFile(site, folder, indexFile, text);
  const present = await readTextFile(site, `${folder}/${indexFile}`);
  if (present?.text !== read) throw new Failure('conflict', 'Somebody else publishes at the same time.');
  return replaceTextFile(site, `${folder}/${indexFile}`, text, present.etag);
}
