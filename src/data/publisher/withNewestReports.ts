import type { Directory } from '../../domain/directory/directory';
import { withPresent, withReaders } from '../../domain/directory/present';
import type { ReportIndex } from '../../domain/report/reportIndex';
import type { Site } from '../client/site';
import { readMonthReport, readYearReport } from '../repositories/reports';

/**
 * The directory with what the newest month and the newest year of an index tell of communities; as it was before there are any, and where a file
 * is damaged. As they were published and not as they would be counted now: a directory that follows rows that changed since would tell whose they were.
 */
export async function withNewestReports(site: Site, directory: Directory, index: ReportIndex | undefined): Promise<Directory> {
  if (index === undefined) return directory;
  const [month, year] = [index.months[index.months.length - 1], index.years[index.years.length - 1]];
  const newestMonth = month && (await readMonthReport(site, index, month.period).catch(() => undefined));
  const newestYear = year && (await readYearReport(site, index, year.period).catch(() => undefined));
  return withReaders(withPresent(directory, newestYear), newestMonth);
}
