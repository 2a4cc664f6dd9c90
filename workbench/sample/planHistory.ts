import type { HistoryEntry } from '../../src/domain/log/history';
import { communityKey, operationId } from '../../src/domain/identity';
import type { SourceEvent } from './source';

/** An act to bring over; the person by pseudonym, because keys are given by the site. */
export interface PlannedEntry extends Omit<HistoryEntry, 'id' | 'person'> {
  readonly person: string;
}

/** A person's first event in a community. */
export function firstEvents(events: readonly SourceEvent[]): SourceEvent[] {
  const first = new Map<string, SourceEvent>();
  for (const event of events) {
    const key = `${event.community} ${event.person}`;
    const known = first.get(key);
    if (known === undefined || event.at < known.at) first.set(key, event);
  }
  return [...first.values()];
}

/** Every event, and a join at each person's first event in a community; by time, joins before what follows them. */
export function planHistory(events: readonly SourceEvent[]): PlannedEntry[] {
  const joins = firstEvents(events).map(event => entry(event, 'join', `join-${event.community}-${event.person}`));
  const acts = events.map(event => entry(event, event.kind, `event-${event.line}`));
  // Sorting keeps the order of equals, and joins come first.
  return [...joins, ...acts].sort((a, b) => a.actedAt - b.actedAt);
}

function entry({ person, community, at }: SourceEvent, kind: HistoryEntry['kind'], operation: string): PlannedEntry {
  return { kind, person, community: communityKey(community), actedAt: at, operation: operationId(operation) };
}
