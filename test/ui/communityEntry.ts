import type { DirectoryEntry } from '../../src/domain/directory/directory';
import type { Charter } from '../../src/domain/community/charter';
import { defaultPractice } from '../../src/domain/community/practice';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';

type Sketch = Partial<Omit<DirectoryEntry, 'key' | 'charter' | 'unit'>> & Partial<Charter> & { readonly key?: string; readonly unit?: string };

/** A community of the directory: Scheduling, a living guild run by Ana, unless said otherwise. */
export function communityEntry({ key = 'scheduling', unit = 'research', ...sketch }: Sketch = {}): DirectoryEntry {
  const { title = 'Scheduling', purpose = 'How work finds its place in the cluster.', audience = '', ...rest } = sketch;
  const founded = Date.parse('2020-02-03T10:00:00Z');
  return {
    key: communityKey(key),
    unit: unitKey(unit),
    type: 'guild',
    charter: { title, purpose, audience },
    practice: defaultPractice,
    decided: { state: 'active', since: founded, reason: '' },
    state: 'active',
    stateSince: founded,
    stateReason: '',
    founded,
    roles: [{ role: 'manager', person: { key: personKey('3'), name: 'Ana Ruiz' }, from: founded }],
    members: 42,
    lastAct: Date.parse('2026-11-01T09:00:00Z'),
    ...rest
  };
}
