import type { HistoryEntry } from '../../domain/log/history';
import { addRows } from '../client/inBatch';
import type { Site } from '../client/site';
import type { HistoryReadRow } from '../rows/historyRow';
import { historySelection, toHistoryEntry, toHistoryWriteRow } from '../rows/historyRow';
import type { PageTold } from './logs';
import { readWholeList } from './logs';

/** Everything that was brought over. */
export function readHistory(site: Site, onPage: PageTold): Promise<HistoryEntry[]> {
  return readWholeList<HistoryReadRow, HistoryEntry>(site, 'history', historySelection, onPage, toHistoryEntry);
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
