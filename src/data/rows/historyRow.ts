import type { HistoryEntry, HistoryKind } from '../../domain/log/history';
import { historyKinds } from '../../domain/log/history';
import { communityKey, operationId, personKey } from '../../domain/identity';
import { isoInstant, parseInstant } from '../../domain/time';
import type { Selection } from '../client/readRows';

export interface HistoryReadRow {
  readonly ID: number;
  readonly Kind: string | null;
  readonly PersonKey: string | null;
  readonly CommunityKey: string | null;
  readonly ActedAt: string | null;
  readonly OperationId: string | null;
}

export type HistoryWriteRow = {
  readonly Title: string;
  readonly Kind: string;
  readonly PersonKey: string;
  readonly CommunityKey: string;
  readonly ActedAt: string;
  readonly OperationId: string;
};

export const historySelection: Selection = ['ID', 'Kind', 'PersonKey', 'CommunityKey', 'ActedAt', 'OperationId'];

/** The entry of a row, or undefined where a column holds what no import writes. */
export function toHistoryEntry(row: HistoryReadRow): HistoryEntry | undefined {
  const kind: HistoryKind | undefined = historyKinds.find(known => known === row.Kind);
  const actedAt = parseInstant(row.ActedAt);
  if (kind === undefined || actedAt === undefined || !row.PersonKey || !row.CommunityKey || !row.OperationId) {
    return undefined;
  }
  return {
    id: row.ID,
    kind,
    person: personKey(row.PersonKey),
    community: communityKey(row.CommunityKey),
    actedAt,
    operation: operationId(row.OperationId)
  };
}

export function toHistoryWriteRow(entry: Omit<HistoryEntry, 'id'>): HistoryWriteRow {
  return {
    Title: 'brought over',
    Kind: entry.kind,
    PersonKey: entry.person,
    CommunityKey: entry.community,
    ActedAt: isoInstant(entry.actedAt),
    OperationId: entry.operation
  };
}
