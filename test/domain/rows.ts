import type { LogRow } from '../../src/domain/log/logRow';
import { communityMonth } from '../../src/domain/log/logRow';
import { communityKey, operationId, personKey } from '../../src/domain/identity';

/** What a test says of a row; everything else is as SharePoint would stamp a row that counts. */
export interface RowSketch {
  readonly id?: number;
  readonly kind?: string;
  readonly by?: string;
  readonly community?: string;
  readonly at?: string;
  readonly folder?: string;
  readonly operation?: string;
  readonly body?: unknown;
}

let next = 1;

/** A row that counts, by the person `by` (default 7) on 2026-03-10 unless said otherwise. */
export function row({ id = next++, kind = 'join', by = '7', community = 'pumps', at = '2026-03-10T12:00:00Z', folder = '', operation = `op-${id}`, body }: RowSketch = {}): LogRow {
  const instant = Date.parse(at);
  return {
    id,
    kind,
    person: personKey(by),
    community: communityKey(community),
    communityMonth: communityMonth(communityKey(community), instant),
    operation: operationId(operation),
    body,
    folder,
    author: personKey(by),
    editor: personKey(by),
    created: instant,
    modified: instant,
    version: 1
  };
}

/** Every order of a short list. */
export function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map(rest => [item, ...rest])
  );
}

/** A body that founds a community of this title, run by `manager` from the moment of the row. */
export function foundedBody(title: string, manager?: string, extra: Readonly<Record<string, unknown>> = {}): unknown {
  const roles = manager === undefined ? [] : [{ role: 'manager', person: { key: manager, name: `Person ${manager}` } }];
  return { title, purpose: 'Keep pumps running.', type: 'guild', roles, ...extra };
}
