import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { communityKey } from '../../src/domain/identity';
import { volunteersFor } from '../../src/domain/community/volunteersFor';
import type { Volunteer } from '../../src/domain/proposal/proposal';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const offer = (key: string, at: string, change: Partial<Volunteer> = {}): Volunteer => ({ community: communityKey('pumps'), role: 'manager', person: person(key).key, note: '', at: noon(at), ...change });

test.each<[string, DirectoryEntry['roles'], readonly Volunteer[], 'manager' | 'deputy', readonly string[]]>([
  ['come the first first', [], [offer('8', '2026-03-02'), offer('7', '2026-03-01')], 'manager', ['7', '8']],
  ['are of this community and role', [], [offer('7', '2026-03-01', { community: communityKey('cafe') }), offer('8', '2026-03-01', { role: 'deputy' })], 'manager', []],
  ['were answered when somebody else was given the role', [termOf('manager', '9', '2026-03-01')], [offer('7', '2026-02-28'), offer('8', '2026-03-01')], 'manager', ['8']],
  ['were not answered when another role was given', [termOf('deputy', '9', '2026-03-05')], [offer('7', '2026-03-01')], 'manager', ['7']],
  ['are not who holds it', [termOf('manager', '7', '2026-01-01')], [offer('7', '2026-03-01')], 'manager', []],
  ['go on beside a new deputy', [termOf('deputy', '8', '2026-03-05')], [offer('7', '2026-03-01', { role: 'deputy' }), offer('8', '2026-03-01', { role: 'deputy' })], 'deputy', ['7']]
])('Volunteers %s', (_what, roles, volunteers, role, expected) => {
  expect(volunteersFor(communityEntry({ key: 'pumps', roles }), role, volunteers, noon('2026-03-10')).map(each => each.person)).toEqual(expected);
});
