import type { HeldRow } from '../../src/domain/held/held';
import type { NamingRow } from '../../src/domain/held/naming';
import { heldCsv, heldJson } from '../../src/domain/held/heldFile';
import { communityKey, personKey } from '../../src/domain/identity';

const mia = { key: personKey('7'), name: 'Mia Brandt' };
const held = (change: Partial<HeldRow> = {}): HeldRow => ({ place: 'memberships', id: 3, kind: 'join', community: communityKey('pumps'), at: Date.parse('2026-03-10T12:00:00Z'), body: {}, by: mia.key, ...change });
const omar = { key: personKey('8'), name: 'Omar' };

describe('What is held about somebody, as a file', () => {
  const rows = [
    held(),
    held({ place: 'decisions', id: 9, kind: 'role', body: { role: 'manager', person: mia, note: 'Says "yes",\nof course' } }),
    held({ place: 'contributions', id: 4, kind: '=HYPERLINK("x")', body: 'no JSON' }),
    held({ place: 'history', id: 5, body: undefined, by: personKey('99') })
  ];
  const thanks: NamingRow = { ...held({ id: 6, kind: 'thanks', by: omar.key, body: { to: mia } }), place: 'contributions', naming: 'named' };
  const names = new Map([mia, omar].map(person => [person.key, person]));

  test('holds every list in JSON, those without a row as well', () => {
    const read = JSON.parse(heldJson(mia, { rows, naming: [thanks], names }, Date.parse('2026-11-28T12:00:00Z'))) as { lists: Record<string, unknown[]>; whereOthersNameYou: unknown };
    expect(read).toMatchObject({ person: { key: '7', name: 'Mia Brandt' }, readAt: '2026-11-28T12:00:00.000Z' });
    expect(Object.entries(read.lists).map(([list, { length }]) => [list, length])).toEqual([
      ['memberships', 1], ['contributions', 1], ['acts', 0], ['proposals', 0], ['decisions', 1], ['visits', 0], ['history', 1], ['preferences', 0], ['leavers', 0]
    ]);
    expect(read.lists.memberships).toEqual([{ row: 3, kind: 'join', community: 'pumps', at: '2026-03-10T12:00:00.000Z', addedBy: { key: '7', name: 'Mia Brandt' }, says: {} }]);
    expect(read.lists.history?.[0]).toMatchObject({ says: null, addedBy: { key: '99', name: null } });
    expect(read.whereOthersNameYou).toEqual([{ list: 'contributions', names: 'named', row: 6, kind: 'thanks', community: 'pumps', at: '2026-03-10T12:00:00.000Z', addedBy: { key: '8', name: 'Omar' }, says: { to: { key: '7', name: 'Mia Brandt' } } }]);
  });

  test('says where nobody looked for rows of others, which is not the same as none', () => {
    const others = (naming: readonly NamingRow[] | undefined): unknown => (JSON.parse(heldJson(mia, { rows: [], naming, names }, 0)) as { whereOthersNameYou: unknown }).whereOthersNameYou;
    expect([others(undefined), others([])]).toEqual(['not looked for', []]);
    expect(heldCsv({ rows: [], naming: undefined, names })).toBe('\uFEFFlist,row,at,kind,community,names,addedBy,says\r\n');
  });

  test('is a row a line as a table, quoted, and nothing in it is a formula', () => {
    expect(heldCsv({ rows, naming: [thanks], names })).toBe(
      [
        '\uFEFFlist,row,at,kind,community,names,addedBy,says',
        'memberships,3,2026-03-10T12:00:00.000Z,join,pumps,own,Mia Brandt,{}',
        'decisions,9,2026-03-10T12:00:00.000Z,role,pumps,own,Mia Brandt,"{""role"":""manager"",""person"":{""key"":""7"",""name"":""Mia Brandt""},""note"":""Says \\""yes\\"",\\nof course""}"',
        'contributions,4,2026-03-10T12:00:00.000Z,"\'=HYPERLINK(""x"")",pumps,own,Mia Brandt,"""no JSON"""',
        'history,5,2026-03-10T12:00:00.000Z,join,pumps,own,99,',
        'contributions,6,2026-03-10T12:00:00.000Z,thanks,pumps,named,Omar,"{""to"":{""key"":""7"",""name"":""Mia Brandt""}}"',
        ''
      ].join('\r\n')
    );
  });
});
