import type { CommunityKey } from '../../domain/identity';
import type { HistoryEntry } from '../../domain/log/history';
import { withoutRepeats } from '../../domain/log/history';
import type { UtcInstant } from '../../domain/time';
import { isoInstant } from '../../domain/time';
import { addRows } from '../client/inBatch';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import type { HistoryReadRow } from '../rows/historyRow';
import { historySelection, toHistoryEntry, toHistoryWriteRow } from '../rows/historyRow';
import type { PageTold } from './logs';
import { readWholeList } from './logs';

/** Everything that was brought over: each is `taken` by ascending id, and gone. */
export async function readEachEntry(site: Site, onPage: PageTold, take: (entry: HistoryEntry) => void): Promise<void> {
  await readWholeList<HistoryReadRow, never>(site, 'history', historySelection, onPage, row => {
    const entry = toHistoryEntry(row);
    if (entry !== undefined) take(entry);
    return undefined;
  });
}

/** What was brought over of one community and done at `since` or later, by ascending id, each act once. */
export async function readHistoryOf(site: Site, community: CommunityKey, since: UtcInstant): Promise<readonly HistoryEntry[]> {
  // Instants are written in one form, so that as texts they stand in the order of time.
  const rows = await readRows<HistoryReadRow>(site, 'history', historySelection, [
    ['CommunityKey', 'eq', community],
    ['ActedAt', 'ge', isoInstant(since)]
  ]);
  return withoutRepeats(rows.flatMap(row => toHistoryEntry(row) ?? []));
}

/**
 * Brings acts over from elsewhere. For administrators. An import that was interrupted is simply run again: rows that
 * are there already fold into one by their operation id.
 */
export async function addHistory(
  site: Site,
  entries: readonly Omit<HistoryEntry, 'id'>[],
  onProgress: (done: number) => void
): Promise<void> {
  await addRows(
    site,
    entries.map(entry => ({ list: 'history', values: toHistoryWriteRow(entry) })),
    onProgress
  );
}
