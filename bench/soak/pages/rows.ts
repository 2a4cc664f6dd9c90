import { decisionBody } from '../../../src/domain/community/decisionBody';
import { communityKey, operationId, personKey, unitKey } from '../../../src/domain/identity';
import type { LogWriteRow, NewLogRow } from '../../../src/data/rows/logRow';
import { toWriteRow } from '../../../src/data/rows/logRow';
import type { RowToAdd, Viewer } from './page';

/** The log in which rows of a kind lie. */
export function logOf({ kind }: RowToAdd): 'memberships' | 'contributions' | 'decisions' {
  if (kind === 'decision') return 'decisions';
  return kind === 'join' || kind === 'leave' ? 'memberships' : 'contributions';
}

/** The row as the product's mappers write it; both sides send the same. */
export function writeRow(viewer: Viewer, row: RowToAdd): LogWriteRow {
  return toWriteRow(logRow(viewer, row));
}

export function logRow(viewer: Viewer, row: RowToAdd): NewLogRow {
  return {
    kind: row.kind === 'decision' ? 'state' : row.kind,
    person: personKey(String(viewer.id)),
    community: communityKey(row.community),
    operation: operationId(row.operation),
    at: Date.now(),
    summary: row.kind,
    body: bodyOf(row)
  };
}

function bodyOf({ kind, community, unit = '', operation, supersedes }: RowToAdd): NewLogRow['body'] {
  if (kind === 'join' || kind === 'leave') return {};
  if (kind !== 'decision') return { text: `${kind} of ${operation}`, supersedes };
  // Each of the two moves out of the other, so that the last of them says what a community is.
  const state = /[0-7]$/.test(operation) ? 'closed' : 'seeding';
  return decisionBody({ kind: 'state', community: communityKey(community), unit: unitKey(unit), state, reason: operation, recap: operation });
}
