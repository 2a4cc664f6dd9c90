import { highestId } from '../../domain/directory/directory';
import type { Directory, Watermarks } from '../../domain/directory/directory';
import type { AllRows } from '../../domain/directory/projectDirectory';
import { withLives } from '../../domain/directory/lives';
import { foldEverything, projectDirectory } from '../../domain/directory/projectDirectory';
import { activityByMonth, firstAnswers } from '../../domain/report/activity';
import { participationReports } from '../../domain/report/participationReports';
import type { Period } from '../../domain/report/periods';
import { storiesByQuarter } from '../../domain/report/storiesTold';
import { communityLives } from '../../domain/survival/communityLives';
import type { FoldedVisits } from '../../domain/reading/foldVisits';
import type { LogRow } from '../../domain/log/logRow';
import type { UtcInstant } from '../../domain/time';
import type { Altered } from '../../domain/report/chain';
import type { Marks } from '../../domain/report/closing';
import { countedBy } from '../../domain/report/closing';
import { countedActs, countedContributions } from '../../domain/report/countedActs';
import type { Site } from '../client/site';
import { readAssignments, readOrganisation } from '../repositories/organisation';
import { readMinimumGroupSize } from '../repositories/settings';
import { readVisits } from '../repositories/visits';
import { readRecordedSince } from '../repositories/visitRecording';
import { readHistory } from '../repositories/history';
import type { LogName } from '../repositories/logs';
import { readWholeLog } from '../repositories/logs';
import { beginPublishing } from './beginPublishing';
import { withoutWords } from './withoutWords';
import { growingChains, writeChains } from './writeChains';
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
  /** Periods whose report is new or changed. */
  readonly written: readonly Period[];
  readonly unchanged: number;
  /** Rows left out by the rule of which rows count. */
  readonly ignored: number;
  /** Acts that count in a later month than their own, because they were told after that was published. */
  readonly late: number;
  /** Whether the list of what is published could not be read, so that it was made anew. */
  readonly damagedIndex: boolean;
  /** Rows that were published before and are not what they were; only administrators can do that. */
  readonly altered: readonly Altered[];
}

/**
 * Reads every row, folds it, and leaves the directory and the monthly reports. Doing it again without new rows writes
 * no report; a run that was interrupted is simply run again, because a file counts only once the index names it. Nothing goes on
 * before what `onProgress` returns is settled, so that whoever watches can pause between any two pages and files.
 * Failures: `forbidden` where not every row can be read, `conflict` where somebody else publishes at the same time.
 */
export async function publish(
  site: Site,
  now: UtcInstant,
  onProgress: (progress: PublishProgress) => void | Promise<void>
): Promise<Published> {
  await onProgress({ doing: words.readingPeople, done: 0 });
  const begun = await beginPublishing(site, now);
  const [minimumGroupSize, visitsSince, organisation, assignments] = await Promise.all([
    readMinimumGroupSize(site),
    readRecordedSince(site),
    readOrganisation(site),
    readAssignments(site, done => onProgress({ doing: words.readingPeople, done }))
  ]);
  const chains = growingChains();
  const shorten = withoutWords();
  const rows = await readAllRows(site, onProgress, (log, row) => {
    chains.add(log, row);
    return log === 'contributions' ? shorten(row) : row;
  });
  const visits = visitsSince !== undefined ? await readVisits(site, done => onProgress({ doing: words.readingVisits, done })) : undefined;
  await onProgress({ doing: words.counting, done: 0 });
  const folded = foldEverything(rows);
  const directory = { ...withLives(projectDirectory(folded, watermarksOf(rows), now), rows, now), organisation };
  const { communities, counted } = folded;
  const countedAt = countedBy(begun.closings);
  const { acts, late } = countedActs(folded, visits?.visits ?? [], countedAt);
  const contributions = countedContributions(counted.contributions, countedAt);
  const answers = firstAnswers(contributions);
  const reports = participationReports({
    entries: folded.entries,
    acts,
    visitsSince,
    activity: activityByMonth(communities, contributions, answers, counted.acts, now),
    answers,
    stories: storiesByQuarter(communities, contributions),
    organisation,
    assignments,
    minimum: minimumGroupSize.size,
    now
  });
  const { written, unchanged } = await writeReports(site, reports, communityLives(rows.decisions), now, { ...begun, upTo: marksOf(rows, visits) }, (done, of) =>
    onProgress({ doing: words.writingReports, done, of })
  );
  await onProgress({ doing: words.writingDirectory, done: 0 });
  await writeDirectory(site, directory);
  const { history: _history, ...logs } = rows;
  const altered = await writeChains(site, await chains.end(Object.keys(logs)));
  return { directory, written, unchanged, ignored: folded.ignored + (visits?.ignored ?? 0), late, damagedIndex: begun.isDamaged, altered };
}

/** The highest ids of what acts are read from. */
function marksOf({ history, memberships, contributions, acts }: AllRows, visits: FoldedVisits | undefined): Marks {
  const read = { history, memberships, contributions, acts, ...(visits !== undefined && { visits: visits.visits.map(({ row: id }) => ({ id })) }) };
  return Object.fromEntries(Object.entries(read).map(([log, rows]) => [log, highestId(rows, 0)]));
}

/** Every row that the directory is folded from; `kept`: what is kept of each, by ascending id. */
export async function readAllRows(
  site: Site,
  onProgress: (progress: PublishProgress) => void | Promise<void>,
  kept: (log: LogName, row: LogRow) => LogRow = (_log, row) => row
): Promise<AllRows> {
  const read = (log: LogName, doing: string): Promise<LogRow[]> => readWholeLog(site, log, telling(doing), row => kept(log, row));
  const telling = (doing: string) => (done: number) => onProgress({ doing, done });
  // What depends on a decision is read before the decisions: a join that is read is in a community that is read. The
  // other way round, a community founded meanwhile would lose its first joins behind the watermark.
  const history = await readHistory(site, telling(words.readingHistory));
  const contributions = await read('contributions', words.readingContributions);
  const memberships = await read('memberships', words.readingMemberships);
  const acts = await read('acts', words.readingActs);
  const proposals = await read('proposals', words.readingProposals);
  const decisions = await read('decisions', words.readingDecisions);
  return { history, contributions, memberships, acts, proposals, decisions };
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
