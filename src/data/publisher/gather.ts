import type { Directory } from '../../domain/directory/directory';
import type { AllRows } from '../../domain/directory/projectDirectory';
import type { CountedLog } from '../../domain/log/countedLog';
import type { Chains, HashedList } from '../../domain/report/chain';
import { lineOfLog, lineOfPeople } from '../../domain/report/hashedLine';
import type { Closing, Marks } from '../../domain/report/closing';
import { countedBy } from '../../domain/report/closing';
import type { ReportInput } from '../../domain/report/participationReports';
import { communityLives } from '../../domain/survival/communityLives';
import type { CommunitySpan } from '../../domain/survival/communitySpans';
import type { UtcInstant } from '../../domain/time';
import { everyday } from '../../words/everyday';
import type { Site } from '../client/site';
import { readAssignments, readOrganisation } from '../repositories/organisation';
import type { GroupSizeSetting } from '../repositories/settings';
import { readMinimumGroupSize } from '../repositories/settings';
import { readRecordedSince } from '../repositories/visitRecording';
import { foldRows } from './foldRows';
import type { OnProgress } from './readAllRows';
import { readAllRows, readVisits } from './readAllRows';
import type { GrownChains } from './growChains';
import { growingChains } from './growChains';

const words = everyday.work;

/** What publishing needs of all rows; the rows themselves are no part of it, so that they can go before reports are made. */
export interface Gathered {
  readonly directory: Directory;
  readonly input: ReportInput;
  readonly lives: readonly CommunitySpan[];
  /** The highest ids of what acts are read from. */
  readonly upTo: Marks;
  readonly hashed: GrownChains;
  /** Rows left out by the rule of which rows count. */
  readonly ignored: number;
  /** See `countedActs`. */
  readonly late: number;
}

/** Reads every row and folds it. `before`: what was hashed when it was last published. Failures: `forbidden` where not every row can be read. */
export async function gather(site: Site, closings: readonly Closing[], before: Chains, now: UtcInstant, onProgress: OnProgress): Promise<Gathered> {
  const growing = growingChains(before);
  const [[minimumGroupSize, visitsSince], organisation, assignments] = await Promise.all([
    readChoices(site),
    readOrganisation(site),
    readAssignments(site, done => onProgress({ doing: words.readingPeople, done }), row => growing.add('people', row.id, lineOfPeople(row)))
  ]);
  const rows = await readAllRows(site, onProgress, growing.add);
  const visits = visitsSince === undefined ? undefined : await readVisits(site, done => onProgress({ doing: words.readingVisits, done }), row => growing.add('visits', row.id, lineOfLog(row)));
  const hashed = await growing.end([...readAlways, ...(visits === undefined ? [] : ['visits' as const])], now);
  const { directory, ignored, late, ...folded } = await foldRows(rows, visits, countedBy(closings), now, (done, of) => onProgress({ doing: words.counting, done, of }));
  return {
    directory: { ...directory, organisation },
    input: { ...folded, entries: directory.entries, visitsSince, organisation, assignments, minimum: minimumGroupSize.size, now },
    lives: communityLives(rows.decisions),
    upTo: marksOf(rows, visits),
    hashed,
    ignored,
    late
  };
}

/** One after the other: both ask the same list, which may say to wait. */
async function readChoices(site: Site): Promise<readonly [GroupSizeSetting, UtcInstant | undefined]> {
  const minimumGroupSize = await readMinimumGroupSize(site);
  return [minimumGroupSize, await readRecordedSince(site)];
}

/** All but visits, which are read where they are recorded. */
const readAlways: readonly HashedList[] = ['contributions', 'memberships', 'acts', 'proposals', 'decisions', 'history', 'people'];

function marksOf({ history, memberships, contributions, acts }: AllRows, visits: CountedLog | undefined): Marks {
  const read = { history, memberships, contributions, acts, ...(visits !== undefined && { visits }) };
  return Object.fromEntries(Object.entries(read).map(([log, { highest }]) => [log, highest]));
}
