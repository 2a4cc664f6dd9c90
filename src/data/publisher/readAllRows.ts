import { highestId } from '../../domain/directory/directory';
import type { Watermarks } from '../../domain/directory/directory';
import type { AllRows } from '../../domain/directory/projectDirectory';
import type { CountedLog } from '../../domain/log/countedLog';
import { countedLog } from '../../domain/log/countedLog';
import { historyLog } from '../../domain/log/historyLog';
import type { LogRow } from '../../domain/log/logRow';
import type { HashedList } from '../../domain/report/chain';
import { lineOfHistory, lineOfLog } from '../../domain/report/hashedLine';
import { everyday } from '../../words/everyday';
import type { Site } from '../client/site';
import { readEachEntry } from '../repositories/history';
import type { LogName, PageTold } from '../repositories/logs';
import { readEachRow } from '../repositories/logs';

const words = everyday.work;

/** Where publishing is: what is being done, and how far. `of` is absent while the end is not known. */
export interface PublishProgress {
  readonly doing: string;
  readonly done: number;
  readonly of?: number;
}

/** Told how far it is. Nothing goes on before what it returns is settled. */
export type OnProgress = (progress: PublishProgress) => void | Promise<void>;

/** Every row that the directory is folded from. `onLine`: called with the line that each is hashed by, by ascending id. */
export async function readAllRows(site: Site, onProgress: OnProgress, onLine: (list: HashedList, id: number, line: string) => void = () => undefined): Promise<AllRows> {
  const telling = (doing: string) => (done: number) => onProgress({ doing, done });
  const read = (log: LogName, doing: string, take: (row: LogRow) => void): Promise<void> =>
    readEachRow(site, log, telling(doing), row => {
      onLine(log, row.id, lineOfLog(row));
      take(row);
    });
  // Of acts the words are read: they stand in the directory. Of what people contributed no more than that there are some.
  const [acts, memberships, contributions] = [countedLog('kept'), countedLog('kept'), countedLog('counted')];
  const decisions: LogRow[] = [];
  const proposals: LogRow[] = [];
  // What depends on a decision is read before the decisions: a join that is read is in a community that is read. The
  // other way round, a community founded meanwhile would lose its first joins behind the watermark.
  const history = historyLog();
  await readEachEntry(site, telling(words.readingHistory), entry => {
    onLine('history', entry.id, lineOfHistory(entry));
    history.add(entry);
  });
  await read('contributions', words.readingContributions, contributions.add);
  await read('memberships', words.readingMemberships, memberships.add);
  await read('acts', words.readingActs, acts.add);
  await read('proposals', words.readingProposals, row => void proposals.push(row));
  await read('decisions', words.readingDecisions, row => void decisions.push(row));
  return { history, contributions, memberships, acts, proposals, decisions };
}

/** Every visit. `onRow`: called with each by ascending id. A `forbidden` failure for everybody but owners: SharePoint shows others their own rows only, without an error. */
export async function readVisits(site: Site, onPage: PageTold, onRow: (row: LogRow) => void = () => undefined): Promise<CountedLog> {
  const visits = countedLog('kept');
  await readEachRow(site, 'visits', onPage, row => {
    onRow(row);
    visits.add(row);
  });
  return visits;
}

/** The highest ids of what was read. */
export function watermarksOf(rows: AllRows): Watermarks {
  return {
    decisions: highestId(rows.decisions, 0),
    acts: rows.acts.highest,
    memberships: rows.memberships.highest,
    proposals: highestId(rows.proposals, 0)
  };
}
