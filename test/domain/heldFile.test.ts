import type { HeldRow } from '../../src/domain/held/held';
import { heldCsv, heldJson } from '../../src/domain/held/heldFile';
import { communityKey, personKey } from '../../src/domain/identity';

const mia = { key: personKey('7'), name: 'Mia Brandt' };
const held = (change: Partial<HeldRow> = {}): HeldRow => ({ place: 'memberships', id: 3, kind: 'join', community: communityKey('pumps'), at: Date.parse('2026-03-10T12:00:00Z'), body: {}, isOwn: true, ...change });

describe('What is held about somebody, as a file', () => {
  const rows = [
    held(),
    held({ place: 'decisions', id: 9, kind: 'role', isOwn: false, body: { role: 'manager', person: mia, note: 'Says "yes",\nof course' } }),
    held({ place: 'contributions', id: 4, kind: '=HYPERLINK("x")', body: 'no JSON' }),
    held({ place: 'history', id: 5, body: undefined })
  ];

  test('holds every list in JSON, those without a row as well', () => {
    const read = JSON.parse(heldJson(mia, rows, Date.parse('2026-11-28T12:00:00Z'))) as { lists: Record<string, unknown[]> };
    expect(read).toMatchObject({ person: { key: '7', name: 'Mia Brandt' }, readAt: '2026-11-28T12:00:00.000Z' });
    expect(Object.entries(read.lists).map(([list, { length }]) => [list, length])).toEqual([
      ['memberships', 1], ['contributions', 1], ['acts', 0], ['proposals', 0], ['decisions', 1], ['visits', 0], ['history', 1], ['preferences', 0]
    ]);
    expect(read.lists.memberships).toEqual([{ row: 3, kind: 'join', community: 'pumps', at: '2026-03-10T12:00:00.000Z', addedByYou: true, says: {} }]);
    expect(read.lists.history?.[0]).toMatchObject({ says: null });
  });

  test('is a row a line as a table, quoted, and nothing in it is a formula', () => {
    expect(heldCsv(rows)).toBe(
      [
        '\uFEFFlist,row,at,kind,community,addedByYou,says',
        'memberships,3,2026-03-10T12:00:00.000Z,join,pumps,true,{}',
        'decisions,9,2026-03-10T12:00:00.000Z,role,pumps,false,"{""role"":""manager"",""person"":{""key"":""7"",""name"":""Mia Brandt""},""note"":""Says \\""yes\\"",\\nof course""}"',
        'contributions,4,2026-03-10T12:00:00.000Z,"\'=HYPERLINK(""x"")",pumps,true,"""no JSON"""',
        'history,5,2026-03-10T12:00:00.000Z,join,pumps,true,',
        ''
      ].join('\r\n')
    );
  });
});
