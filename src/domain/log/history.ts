import type { CommunityKey, OperationId, PersonKey } from '../identity';
import type { UtcInstant } from '../time';

export const historyKinds = ['join', 'proposal', 'contribution'] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** An act brought over from elsewhere by an administrator: the original person and time stand in columns. */
export interface HistoryEntry {
  readonly id: number;
  readonly kind: HistoryKind;
  readonly person: PersonKey;
  readonly community: CommunityKey;
  readonly actedAt: UtcInstant;
  readonly operation: OperationId;
}

/** Each operation once: an import that is run again doubles nothing. */
export function withoutRepeats(entries: Iterable<HistoryEntry>): HistoryEntry[] {
  const byOperation = new Map<OperationId, HistoryEntry>();
  for (const entry of entries) {
    const known = byOperation.get(entry.operation);
    if (known === undefined || entry.id < known.id) byOperation.set(entry.operation, entry);
  }
  return [...byOperation.values()].sort((a, b) => a.id - b.id);
}
