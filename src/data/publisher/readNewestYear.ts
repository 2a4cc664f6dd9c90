import type { ReportIndex } from '../../domain/report/reportIndex';
import type { YearReport } from '../../domain/report/tableReport';
import type { Site } from '../client/site';
import { readYearReport } from '../repositories/reports';

/**
 * The newest year of an index as it was published, for the directory; undefined before there is one, and where its file is damaged. As it was
 * published and not as it would be counted now: a directory that follows rows that changed since would tell whose they were.
 */
export async function readNewestYear(site: Site, index: ReportIndex | undefined): Promise<YearReport | undefined> {
  const newest = index?.years[index.years.length - 1];
  if (index === undefined || newest === undefined) return undefined;
  return readYearReport(site, index, newest.period).catch(() => undefined);
}
