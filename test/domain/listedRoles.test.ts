import { listedRoles } from '../../src/domain/community/listedRoles';
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
