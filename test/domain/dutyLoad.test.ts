import { dutyLoad, offeredHours } from '../../src/domain/community/dutyLoad';
import type { DutyLoad, Offer } from '../../src/domain/community/dutyLoad';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const now = noon('2026-03-10');
const run = (key: string, hours: number | undefined, role: 'manager' | 'deputy' = 'manager', state: DirectoryEntry['state'] = 'active') =>
  communityEntry({ key, state, roles: [termOf(role, '7', '2026-01-01', undefined, { hours })] });
const offer = (hours: number | undefined, key = 'offered'): Offer => ({ community: communityEntry({ key, roles: [termOf('manager', '3', '2025-01-01', undefined, { hours })] }), role: 'manager' });

test.each<[string, readonly DirectoryEntry[], Offer | undefined, DutyLoad]>([
  ['nothing', [], undefined, { hours: 0, communities: 0, isMany: false }],
  ['three communities', [run('a', 2), run('b', 3), run('c', undefined, 'deputy')], undefined, { hours: 5, communities: 3, isMany: false }],
  ['two roles in one', [communityEntry({ key: 'a', roles: [termOf('manager', '7', '2026-01-01', undefined, { hours: 2 }), termOf('sponsor', '7', '2026-01-01')] })], undefined, { hours: 2, communities: 1, isMany: false }],
  ['a day a week', [run('a', 8)], undefined, { hours: 8, communities: 1, isMany: false }],
  ['more than a day a week', [run('a', 5), run('b', 4)], undefined, { hours: 9, communities: 2, isMany: true }],
  ['what ended', [run('a', 9, 'manager', 'closed')], undefined, { hours: 0, communities: 0, isMany: false }],
  ['an offer', [run('a', 6)], offer(3), { hours: 9, communities: 2, isMany: true }],
  ['an offer without hours', [run('a', 6)], offer(undefined), { hours: 6, communities: 2, isMany: false }],
  ['an offer where one has a role already', [run('a', 6)], offer(1, 'a'), { hours: 7, communities: 1, isMany: false }]
])('Somebody with %s', (_what, communities, offered, load) => {
  expect(dutyLoad(communities, person('7').key, now, offered)).toEqual(load);
});

test.each<[string, DirectoryEntry['roles'], number | undefined]>([
  ['the latest term', [termOf('manager', '3', '2026-01-01', undefined, { hours: 4 }), termOf('manager', '2', '2025-01-01', undefined, { hours: 2 })], 4],
  ['the latest that had hours', [termOf('manager', '2', '2025-01-01', undefined, { hours: 2 }), termOf('manager', '3', '2026-01-01')], 2],
  ['the later written of the same day', [termOf('manager', '2', '2026-01-01', undefined, { hours: 2 }), termOf('manager', '3', '2026-01-01', undefined, { hours: 3 })], 3],
  ['no other role', [termOf('deputy', '2', '2025-01-01', undefined, { hours: 2 })], undefined],
  ['nothing where nobody had it', [], undefined]
])('The hours of a role are those of %s', (_which, roles, hours) => {
  expect(offeredHours({ roles }, 'manager')).toBe(hours);
});
