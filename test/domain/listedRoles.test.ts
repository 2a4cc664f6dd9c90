import { listedRoles, rolesForLeaders } from '../../src/domain/community/listedRoles';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const deputy = termOf('deputy', '8', '2025-01-01');
const manager = termOf('manager', '7', '2025-01-01');
const entry = (title: string, roles: DirectoryEntry['roles'], change: Partial<DirectoryEntry> = {}) => communityEntry({ key: title, title, roles, ...change });
const said = (at: string) => ({ openings: [{ role: 'manager' as const, at: noon(at), by: person('7').key, note: '', isOpen: true }] });

test('Open roles are listed the most wanted first, then the newest, then by title', () => {
  const entries = [
    entry('No deputy B', [manager]),
    entry('No deputy A', [manager]),
    entry('Term ended', [termOf('manager', '7', '2025-01-01', undefined, { termEnds: noon('2026-01-01') }), deputy]),
    entry('Vacant', [deputy]),
    entry('Left', [termOf('manager', '9', '2025-01-01'), deputy]),
    entry('Said before', [manager, deputy], said('2026-02-01')),
    entry('Said lately', [manager, deputy], said('2026-03-01')),
    entry('Closed', [], { state: 'closed' })
  ];
  const listed = listedRoles(entries, key => key === '9', noon('2026-03-10'));
  expect(listed.map(each => `${each.entry.charter.title}: ${each.open.role} ${each.open.reason}`)).toEqual([
    'Said lately: manager said',
    'Said before: manager said',
    'Left: manager left',
    'Vacant: manager vacant',
    'Term ended: manager termEnded',
    'No deputy A: deputy noDeputy',
    'No deputy B: deputy noDeputy'
  ]);
});

describe('Those who lead find the open roles of a community', () => {
  const sponsor = termOf('sponsor', '6', '2025-01-01');
  const wanted = { openings: [{ role: 'sponsor' as const, at: noon('2026-02-01'), by: person('7').key, note: 'Help us', isOpen: true }] };
  const found = (roles: DirectoryEntry['roles'], change: Partial<DirectoryEntry> = {}, left = ''): string[] =>
    rolesForLeaders(entry('Pumps', roles, change), key => key === left, noon('2026-03-10')).map(({ open }) => `${open.role} ${open.reason}`);

  test.each<[what: string, found: string[], expected: string[]]>([
    ['with that of the sponsor first, where nobody holds it', found([manager]), ['sponsor vacant', 'deputy noDeputy']],
    ['without it where somebody sponsors it', found([manager, sponsor]), ['deputy noDeputy']],
    ['with it once where somebody asked for a sponsor', found([manager, deputy], wanted), ['sponsor said']],
    ['with it once where whoever sponsored it has left', found([manager, deputy, sponsor], {}, '6'), ['sponsor left']],
    ['with it where a sponsor’s time is over', found([manager, deputy, termOf('sponsor', '6', '2025-01-01', '2026-01-01')]), ['sponsor vacant']],
    ['not at all where it has ended', found([manager], { state: 'closed' }), []]
  ])('%s', (_what, roles, expected) => {
    expect(roles).toEqual(expected);
  });
});
