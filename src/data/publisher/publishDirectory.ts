import { withLife } from '../../domain/directory/lives';
import { foldCommunity, foldDecided, projectDirectory } from '../../domain/directory/projectDirectory';
import type { UtcInstant } from '../../domain/time';
import type { Site } from '../client/site';
import { readOrganisation } from '../repositories/organisation';
import { readReportIndex } from '../repositories/reports';
import type { PublishProgress } from './readAllRows';
import { readAllRows, watermarksOf } from './readAllRows';
import { withNewestReports } from './withNewestReports';
import { writeDirectory } from './writeDirectory';

/** Folds every row and replaces the directory, as publishing does, and leaves the reports as they are. Failures: see `publish`. */
export async function publishDirectory(site: Site, now: UtcInstant, onProgress: (progress: PublishProgress) => void): Promise<void> {
  const organisation = await readOrganisation(site);
  const rows = await readAllRows(site, onProgress);
  const decided = foldDecided(rows);
  const entries = [...decided.founded.values()].map(community => {
    const folded = foldCommunity(community, rows);
    return withLife(folded.entry, folded.rows, now);
  });
  const directory = projectDirectory(decided, entries, watermarksOf(rows), now);
  await writeDirectory(site, { ...(await withNewestReports(site, directory, await readReportIndex(site))), organisation });
}
