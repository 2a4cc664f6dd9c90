import { Failure } from '../../domain/failure';
import { hashedOf, readReport } from '../../domain/report/leftReport';
import type { PublishedPeriod } from '../../domain/report/reportIndex';
import { readText } from '../client/files';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { indexFile, reportsFolder } from '../repositories/reports';
import { indexOf } from './indexOf';

/** A file that is not as it was published, and in which way. */
export interface DamagedFile {
  readonly file: string;
  readonly why: 'missing' | 'no report of this version' | 'other numbers than were published';
}

export interface CheckedReports {
  readonly sound: number;
  readonly damaged: readonly DamagedFile[];
}

/** Reads every report that the index names and compares its numbers with their hash. A `notFound` failure where nothing is published. */
export async function checkReports(site: Site, onProgress: (done: number, of: number) => void): Promise<CheckedReports> {
  const text = await readText(site, `${reportsFolder(site)}/${indexFile}`);
  if (text === undefined) throw new Failure('notFound', 'Nothing is published yet.');
  const index = indexOf(text);
  if (index === undefined) return { sound: 0, damaged: [{ file: indexFile, why: 'no report of this version' }] };
  const published = [...index.months, ...index.quarters, ...index.years];
  const damaged: DamagedFile[] = [];
  for (const [at, period] of published.entries()) {
    const why = await damageOf(site, period);
    if (why !== undefined) damaged.push({ file: period.file, why });
    onProgress(at + 1, published.length);
  }
  return { sound: published.length - damaged.length, damaged };
}

async function damageOf(site: Site, { period, file, sha256: hash }: PublishedPeriod): Promise<DamagedFile['why'] | undefined> {
  const text = await readText(site, `${reportsFolder(site)}/${file}`);
  if (text === undefined) return 'missing';
  const report = readReport(text, period);
  if (report === undefined) return 'no report of this version';
  return (await sha256(JSON.stringify(hashedOf(report)))) === hash ? undefined : 'other numbers than were published';
}
