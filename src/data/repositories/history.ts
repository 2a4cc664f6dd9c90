import type { HistoryEntry } from '../../domain/log/history';
import type { Site } from '../client/site';
import type { HistoryReadRow } from '../rows/historyRow';
import { historySelection, toHistoryEntry } from '../rows/historyRow';
import { readWholeList } from './logs';

/** Everything that was brought over. */
export function readHistory(site: Site, onPage: (rowsSoFar: number) => void): Promise<HistoryEntry[]> {
  return readWholeList<HistoryReadRow, HistoryEntry>(site, 'history', historySelection, onPage, toHistoryEntry);
}
