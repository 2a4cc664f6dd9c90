import type { YearReport } from '../../domain/report/tableReport';
import type { Site } from '../client/site';
import { readReportIndex, readYearReport } from '../repositories/reports';

/**
 * The newest year as it was published, for the directory; undefined before there is one, and where its file is damaged. As it was
 * published and not as it would be counted now: a directory that follows rows that changed since would tell whose they were.
 */
export async function readNewestYear(site: Site): Promise<YearReport | undefined> {
  const index = await readReportIndex(site);
  const newest = index?.years[index.years.length - 1];
  if (index === undefined || newest === undefined) return undefined;
  return readYearReport(site, index, newest.period).catch(() => undefined);
}
