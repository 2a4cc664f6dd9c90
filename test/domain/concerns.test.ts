import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { communityKey } from '../../src/domain/identity';
import { concernsOf, hasConcerns } from '../../src/domain/person/concerns';
import type { Proposed } from '../../src/domain/proposal/proposal';
import { nothingProposed } from '../../src/domain/proposal/proposal';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const now = noon('2026-03-10');
const seven = person('7').key;
const handOver = (to: string) => ({ id: 4, role: 'manager' as const, to: person(to), at: noon('2026-03-01'), by: person('3').key, done: [] });
const asked = { id: 5, community: communityKey('pumps'), asker: person('3').key, mentor: seven, at: now };

const told = (entries: readonly DirectoryEntry[], change: Partial<Proposed> = {}) => {
  const concerns = concernsOf({ entries, proposed: { ...nothingProposed, ...change } }, seven, now);
  return {
    keeps: concerns.keeps.map(({ key }) => key),
    handOvers: concerns.handOvers.map(({ entry, handOver: { id } }) => `${entry.key} ${id}`),
    namings: concerns.namings.map(({ key }) => key),
    mentorings: concerns.mentorings.map(({ entry, mentoring: { id } }) => `${entry.key} ${id}`),
    hasRun: concerns.hasRun,
    any: hasConcerns(concerns)
  };
};
const nothing = { keeps: [], handOvers: [], namings: [], mentorings: [], hasRun: false, any: false };

test.each<[string, readonly DirectoryEntry[], Partial<Proposed>, Partial<Record<keyof ReturnType<typeof told>, readonly string[] | boolean>>]>([
  ['who never ran anything', [communityEntry({ handOvers: [handOver('8')] })], {}, {}],
  ['who runs some: by title', [communityEntry({ key: 'b', title: 'Valves', roles: [termOf('manager', '7', '2026-01-01')] }), communityEntry({ key: 'a', title: 'Pumps', roles: [termOf('deputy', '7', '2026-01-01')] })], {}, { keeps: ['a', 'b'], hasRun: true, any: true }],
  ['who sponsors one', [communityEntry({ key: 'a', roles: [termOf('sponsor', '7', '2026-01-01')] })], {}, { keeps: ['a'], hasRun: true, any: true }],
  ['whose community ended', [communityEntry({ key: 'a', roles: [termOf('manager', '7', '2026-01-01')], state: 'closed', stateSince: noon('2026-02-01') })], {}, { namings: ['a'], hasRun: true, any: true }],
  ['who ran one and answered', [communityEntry({ key: 'a', roles: [termOf('manager', '7', '2025-01-01', '2026-01-01')], namings: [{ person: seven, agrees: false }] })], {}, { hasRun: true, any: true }],
  ['who is asked to follow', [communityEntry({ key: 'pumps', handOvers: [handOver('7')] })], {}, { handOvers: ['pumps 4'], any: true }],
  ['who declined to follow', [communityEntry({ key: 'pumps', handOvers: [handOver('7')] })], { stoodDown: [{ community: communityKey('pumps'), role: 'manager', person: seven, at: now }] }, {}],
  ['who is asked for help', [communityEntry({ key: 'other' }), communityEntry({ key: 'pumps' })], { mentorings: [asked] }, { mentorings: ['pumps 5'], any: true }],
  ['who was asked for help with one that ended', [communityEntry({ key: 'pumps', state: 'closed' })], { mentorings: [asked] }, {}]
])('Somebody %s', (_who, entries, change, expected) => {
  expect(told(entries, change)).toEqual({ ...nothing, ...expected });
});
