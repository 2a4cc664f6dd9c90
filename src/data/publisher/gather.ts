import type { Directory } from '../../domain/directory/directory';
import { highestId } from '../../domain/directory/directory';
import { withLives } from '../../domain/directory/lives';
import type { AllRows } from '../../domain/directory/projectDirectory';
import { foldEverything, projectDirectory } from '../../domain/directory/projectDirectory';
import type { FoldedVisits } from '../../domain/reading/foldVisits';
import { activityByMonth, firstAnswers } from '../../domain/report/activity';
import type { Chains } from '../../domain/report/chain';
import type { Closing, Marks } from '../../domain/report/closing';
import { countedBy } from '../../domain/report/closing';
import { bookOf } from '../../domain/report/counting/actColumns';
import { countedActs, countedContributions } from '../../domain/report/countedActs';
import type { ReportInput } from '../../domain/report/participationReports';
import { storiesByQuarter } from '../../domain/report/storiesTold';
import { communityLives } from '../../domain/survival/communityLives';
import type { CommunitySpan } from '../../domain/survival/communitySpans';
import type { UtcInstant } from '../../domain/time';
import { everyday } from '../../words/everyday';
import type { Site } from '../client/site';
import { readAssignments, readOrganisation } from '../repositories/organisation';
import { readMinimumGroupSize } from '../repositories/settings';
import { readRecordedSince } from '../repositories/visitRecording';
import { readVisits } from '../repositories/visits';
import type { OnProgress } from './readAllRows';
import { readAllRows, watermarksOf } from './readAllRows';
import { withoutWords } from './withoutWords';
import { growingChains } from './writeChains';

const words = everyday.work;

/** What publishing needs of all rows; the rows themselves are no part of it, so that they can go before reports are made. */
export interface Gathered {
  readonly directory: Directory;
  readonly input: ReportInput;
  readonly lives: readonly CommunitySpan[];
  /** The highest ids of what acts are read from. */
  readonly upTo: Marks;
  readonly chains: Chains;
  /** Rows left out by the rule of which rows count. */
  readonly ignored: number;
  /** See `countedActs`. */
  readonly late: number;
}

/** Reads every row and folds it. Failures: `forbidden` where not every row can be read. */
export async function gather(site: Site, closings: readonly Closing[], now: UtcInstant, onProgress: OnProgress): Promise<Gathered> {
  const [minimumGroupSize, visitsSince, organisation, assignments] = await Promise.all([
    readMinimumGroupSize(site),
    readRecordedSince(site),
    readOrganisation(site),
    readAssignments(site, done => onProgress({ doing: words.readingPeople, done }))
  ]);
  const growing = growingChains();
  const shorten = withoutWords();
  const rows = await readAllRows(site, onProgress, (log, row) => {
    growing.add(log, row);
    return log === 'contributions' ? shorten(row) : row;
  });
  const visits = visitsSince === undefined ? undefined : await readVisits(site, done => onProgress({ doing: words.readingVisits, done }));
  await onProgress({ doing: words.counting, done: 0 });
  const { history: _history, ...logs } = rows;
  const chains = await growing.end(Object.keys(logs));
  const { activity, answers, stories, acts, late, entries, directory, ignored } = fold(rows, visits, closings, now);
  return {
    directory: { ...directory, organisation },
    input: { entries, acts, visitsSince, activity, answers, stories, organisation, assignments, minimum: minimumGroupSize.size, now },
    lives: communityLives(rows.decisions),
    upTo: marksOf(rows, visits),
    chains,
    ignored: ignored + (visits?.ignored ?? 0),
    late
  };
}

function fold(rows: AllRows, visits: FoldedVisits | undefined, closings: readonly Closing[], now: UtcInstant) {
  const folded = foldEverything(rows);
  const { communities, counted, entries, ignored } = folded;
  const directory = withLives(projectDirectory(folded, watermarksOf(rows), now), rows, now);
  const countedAt = countedBy(closings);
  const { acts, late } = countedActs(folded, visits?.visits ?? [], countedAt);
  const contributions = countedContributions(counted.contributions, countedAt);
  const answers = firstAnswers(contributions);
  const activity = activityByMonth(communities, contributions, answers, counted.acts, now);
  const stories = storiesByQuarter(communities, contributions);
  return { directory, entries, ignored, acts: bookOf(acts), late, answers, activity, stories };
}

function marksOf({ history, memberships, contributions, acts }: AllRows, visits: FoldedVisits | undefined): Marks {
  const read = { history, memberships, contributions, acts, ...(visits !== undefined && { visits: visits.visits.map(({ row: id }) => ({ id })) }) };
  return Object.fromEntries(Object.entries(read).map(([log, rows]) => [log, highestId(rows, 0)]));
}
