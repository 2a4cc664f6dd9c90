import { Failure } from '../../domain/failure';
import { numbersOf, numbersOfTable } from '../../domain/report/numbersOf';
import type { MonthReport } from '../../domain/report/monthReport';
import type { PublishedPeriod } from '../../domain/report/reportIndex';
import { reportSchema } from '../../domain/report/reportSchema';
import type { QuarterReport, YearReport } from '../../domain/report/tableReport';
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

async function damageOf(site: Site, { file, sha256: hash }: PublishedPeriod): Promise<DamagedFile['why'] | undefined> {
  const text = await readText(site, `${reportsFolder(site)}/${file}`);
  if (text === undefined) return 'missing';
  const numbers = numbersIn(text);
  if (numbers === undefined) return 'no report of this version';
  return (await sha256(JSON.stringify(numbers))) === hash ? undefined : 'other numbers than were published';
}

function numbersIn(text: string): unknown {
  try {
    const report = JSON.parse(text) as MonthReport | QuarterReport | YearReport;
    if (report.schema !== reportSchema) return undefined;
    return 'month' in report ? numbersOf(report) : numbersOfTable(report);
  } catch {
    // No JSON, or none of the shape that the numbers are taken out of: damaged, which the caller says.
    return undefined;
  }
}
