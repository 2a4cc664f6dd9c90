import { highestId } from '../../domain/directory/directory';
import type { Directory, Watermarks } from '../../domain/directory/directory';
import type { AllRows } from '../../domain/directory/projectDirectory';
import { withLives } from '../../domain/directory/lives';
import { foldEverything, projectDirectory } from '../../domain/directory/projectDirectory';
import { publishedMonths } from '../../domain/report/publishedMonths';
import type { MonthReport } from '../../domain/report/monthReport';
import type { UtcInstant } from '../../domain/time';
import type { Site } from '../client/site';
import { readAssignments, readOrganisation } from '../repositories/organisation';
import { readMinimumGroupSize } from '../repositories/settings';
import { readHistory } from '../repositories/history';
import { readWholeLog } from '../repositories/logs';
import { writeDirectory } from './writeDirectory';
import { writeReports } from './writeReports';
import { everyday } from '../../words/everyday';

const words = everyday.work;

/** Where publishing is: what is being done, and how far. `of` is absent while the end is not known. */
export interface PublishProgress {
  readonly doing: string;
  readonly done: number;
  readonly of?: number;
}

export interface Published {
  readonly directory: Directory;
  /** Months whose report is new or changed. */
  readonly written: readonly MonthReport[];
  readonly unchanged: number;
  /** Rows left out by the rule of which rows count. */
  readonly ignored: number;
}

/**
 * Reads every row, folds it, and leaves the directory and the monthly reports. Doing it again without new rows writes
 * no report; a run that was interrupted is simply run again, because a file counts only once the index names it.
 * Failures: `forbidden` where not every row can be read, `conflict` where somebody else publishes at the same time.
 */
export async function publish(
  site: Site,
  now: UtcInstant,
  onProgress: (progress: PublishProgress) => void
): Promise<Published> {
  onProgress({ doing: words.readingPeople, done: 0 });
  const [minimumGroupSize, organisation, assignments] = await Promise.all([
    readMinimumGroupSize(site),
    readOrganisation(site),
    readAssignments(site, done => onProgress({ doing: words.readingPeople, done }))
  ]);
  const contributions = await readWholeLog(site, 'contributions', done => onProgress({ doing: words.readingContributions, done }));
  const rows = await readAllRows(site, onProgress);
  onProgress({ doing: words.counting, done: 0 });
  const folded = foldEverything(rows);
  const directory = { ...withLives(projectDirectory(folded, watermarksOf(rows), now), { ...rows, contributions }, now), organisation };
  const reports = publishedMonths(folded, organisation, assignments, minimumGroupSize.size, now);
  const { written, unchanged } = await writeReports(site, reports, now, (done, of) =>
    onProgress({ doing: words.writingReports, done, of })
  );
  onProgress({ doing: words.writingDirectory, done: 0 });
  await writeDirectory(site, directory);
  return { directory, written, unchanged, ignored: folded.ignored };
}

/** Every row that the directory is folded from. */
export async function readAllRows(site: Site, onProgress: (progress: PublishProgress) => void): Promise<AllRows> {
  const telling =
    (doing: string) =>
    (done: number): void =>
      onProgress({ doing, done });
  // What depends on a decision is read before the decisions: a join that is read is in a community that is read. The
  // other way round, a community founded meanwhile would lose its first joins behind the watermark.
  const history = await readHistory(site, telling(words.readingHistory));
  const memberships = await readWholeLog(site, 'memberships', telling(words.readingMemberships));
  const acts = await readWholeLog(site, 'acts', telling(words.readingActs));
  const proposals = await readWholeLog(site, 'proposals', telling(words.readingProposals));
  const decisions = await readWholeLog(site, 'decisions', telling(words.readingDecisions));
  return { history, memberships, acts, proposals, decisions };
}

/** The highest ids of what was read. */
export function watermarksOf(rows: AllRows): Watermarks {
  return {
    decisions: highestId(rows.decisions, 0),
    acts: highestId(rows.acts, 0),
    memberships: highestId(rows.memberships, 0),
    proposals: highestId(rows.proposals, 0)
  };
}
