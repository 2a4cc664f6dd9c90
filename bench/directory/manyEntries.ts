import { cadences } from '../../src/domain/community/cadence';
import { communityTypes } from '../../src/domain/community/communityType';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { communityKey } from '../../src/domain/identity';
import { day } from '../../src/domain/time';
import type { CorpusEntry } from '../../test/domain/similar/corpus';
import { communityEntry } from '../../test/ui/communityEntry';

/** The moment of which the directory is. */
export const now = Date.parse('2026-11-28T12:00:00Z');

const states = ['active', 'active', 'active', 'active', 'seeding', 'closed'] as const;

/** A directory of these communities: in twenty units, of every type and rhythm, one in six ended, every fourth a part of another. */
export function manyEntries(communities: readonly CorpusEntry[]): DirectoryEntry[] {
  return communities.map(({ key, title, purpose, tags }, index) => {
    const entry = communityEntry({ key, title, purpose, audience: `For whoever works on ${title}.`, unit: `unit-${index % 20}` });
    const whole = index % 4 === 3 ? communities[index - 3] : undefined;
    return {
      ...entry,
      type: communityTypes[index % communityTypes.length] ?? 'guild',
      state: states[index % states.length] ?? 'active',
      lastAct: now - (index % 200) * day,
      practice: {
        ...entry.practice,
        tags,
        cadence: cadences[index % cadences.length] ?? 'monthly',
        ...(whole !== undefined && { parent: communityKey(whole.key) })
      },
      life: { waiting: index % 3, joinedLately: index % 9 }
    };
  });
}

/** The units of `manyEntries`. */
export const units = Array.from({ length: 20 }, (_, index) => ({ key: `unit-${index}`, title: `Unit of division ${index + 1}` }));
