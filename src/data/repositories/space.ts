import type { NewEntry } from '../../domain/contribution/entry';
import { entryBody } from '../../domain/contribution/entry';
import type { CommunityKey, OperationId } from '../../domain/identity';
import type { LogRow } from '../../domain/log/logRow';
import { rowsThatCount } from '../../domain/log/rowsThatCount';
import type { Actor } from '../../domain/permission/actor';
import type { UtcMonth } from '../../domain/time';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import type { LogReadRow } from '../rows/logRow';
import { isRow, logSelection, toLogRow } from '../rows/logRow';
import { addToLog } from './logs';

/** The logs in which the life of a community happens. */
export type SpaceLog = 'acts' | 'contributions';

/** What happened in a community in some months: rows that count, by ascending id. */
export type SpaceRows = Readonly<Record<SpaceLog, readonly LogRow[]>>;

/** Reads both logs of a community from the month `from` to the month `until`, both included: one request each. */
export async function readSpaceRows(site: Site, community: CommunityKey, from: UtcMonth, until: UtcMonth): Promise<SpaceRows> {
  const [acts, contributions] = await Promise.all([
    readMonths(site, 'acts', community, from, until),
    readMonths(site, 'contributions', community, from, until)
  ]);
  return { acts, contributions };
}

/** Months are compared as text, so the key of a month is the end of the range as well as its beginning. */
async function readMonths(site: Site, log: SpaceLog | 'memberships', community: CommunityKey, from: UtcMonth, until: UtcMonth): Promise<readonly LogRow[]> {
  const path = listPath(site, log);
  const rows = await readRows<LogReadRow>(site, log, logSelection, [
    ['CommunityMonth', 'ge', `${community}|${from}`],
    ['CommunityMonth', 'le', `${community}|${until}`]
  ]);
  const counted = rowsThatCount(rows.filter(isRow).map(row => toLogRow(row, path)));
  return counted.rows.filter(row => row.community === community);
}

/** What those who run a community did in some months: rows that count, by ascending id. */
export function readActRows(site: Site, community: CommunityKey, from: UtcMonth, until: UtcMonth): Promise<readonly LogRow[]> {
  return readMonths(site, 'acts', community, from, until);
}

/** Who came and went in a community in some months: rows that count, by ascending id. */
export function readMembershipRows(site: Site, community: CommunityKey, from: UtcMonth, until: UtcMonth): Promise<readonly LogRow[]> {
  return readMonths(site, 'memberships', community, from, until);
}

/** Adds what somebody contributes, or does as one of those who run the community, and returns the id of the row. */
export function addEntry(
  site: Site,
  log: SpaceLog,
  actor: Actor,
  community: CommunityKey,
  entry: NewEntry,
  operation: OperationId
): Promise<number> {
  const { kind, summary } = entry;
  return addToLog(site, log, { kind, person: actor.key, community, operation, at: Date.now(), summary, body: entryBody(entry) });
}
