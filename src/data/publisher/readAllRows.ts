import { highestId } from '../../domain/directory/directory';
import type { Watermarks } from '../../domain/directory/directory';
import type { AllRows } from '../../domain/directory/projectDirectory';
import type { LogRow } from '../../domain/log/logRow';
import { everyday } from '../../words/everyday';
import type { Site } from '../client/site';
import { readHistory } from '../repositories/history';
import type { LogName } from '../repositories/logs';
import { readWholeLog } from '../repositories/logs';

const words = everyday.work;

/** Where publishing is: what is being done, and how far. `of` is absent while the end is not known. */
export interface PublishProgress {
  readonly doing: string;
  readonly done: number;
  readonly of?: number;
}

/** Told how far it is. Nothing goes on before what it returns is settled. */
export type OnProgress = (progress: PublishProgress) => void | Promise<void>;

/** Every row that the directory is folded from; `kept`: what is kept of each, by ascending id. */
export async function readAllRows(
  site: Site,
  onProgress: OnProgress,
  kept: (log: LogName, row: LogRow) => LogRow = (_log, row) => row
): Promise<AllRows> {
  const telling = (doing: string) => (done: number) => onProgress({ doing, done });
  const read = (log: LogName, doing: string): Promise<LogRow[]> => readWholeLog(site, log, telling(doing), row => kept(log, row));
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
