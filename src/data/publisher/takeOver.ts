import type { Report, ReportFile } from '../../domain/report/leftReport';
import { hashedOf, readReport, reportFile } from '../../domain/report/leftReport';
import type { Period } from '../../domain/report/periods';
import type { PublishedPeriod } from '../../domain/report/reportIndex';
import { readText } from '../client/files';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { reportsFolder } from '../repositories/reports';

/** A report that stands for a period without being named in the index, and is published as it stands. */
export interface TakenOver {
  readonly published: PublishedPeriod;
  readonly report: Report;
  readonly text: string;
}

/** What is there of periods that the index does not name. */
export interface LeftFiles {
  readonly taken: ReadonlyMap<Period, TakenOver>;
  /** The highest revision that a file of each of these periods has. */
  readonly revisions: ReadonlyMap<Period, number>;
}

/**
 * Takes over the files that a publishing left which was cut off, or whose index was damaged since. Readers may have them already: a second
 * file of the period, of other rows or another minimum, would tell what only one of the two leaves out. The newest that can be
 * read counts: only versions before this one left more than one. `isNamed`: whether the index names a file for the period.
 */
export async function takeOver(site: Site, isNamed: (period: Period) => boolean): Promise<LeftFiles> {
  const files = await site.sp.web.getFolderByServerRelativePath(reportsFolder(site)).files.select('Name')<{ Name: string }[]>();
  const left = files.flatMap(({ Name }) => reportFile(Name) ?? []).filter(({ period }) => !isNamed(period)).sort((one, other) => other.revision - one.revision);
  const taken = new Map<Period, TakenOver>();
  const revisions = new Map<Period, number>();
  for (const file of left) {
    if (!revisions.has(file.period)) revisions.set(file.period, file.revision);
    const read = taken.has(file.period) ? undefined : await readLeft(site, file);
    if (read !== undefined) taken.set(file.period, read);
  }
  return { taken, revisions };
}

async function readLeft(site: Site, { period, revision, file }: ReportFile): Promise<TakenOver | undefined> {
  const text = await readText(site, `${reportsFolder(site)}/${file}`);
  const report = text === undefined ? undefined : readReport(text, period);
  if (text === undefined || report === undefined) return undefined;
  return { published: { period, revision, file, sha256: await sha256(JSON.stringify(hashedOf(report))), minimum: report.minimum }, report, text };
}
