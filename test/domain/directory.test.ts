import type { Directory } from '../../src/domain/directory/directory';
import { emptyDirectory, everything, findCommunities, withNewerRows } from '../../src/domain/directory/directory';
import { foldEverything, projectDirectory } from '../../src/domain/directory/projectDirectory';
import { unitKey } from '../../src/domain/identity';
import { foundedBody, row } from './rows';

const at = (text: string): number => Date.parse(text);
const decisions = [
  row({ id: 1, kind: 'founded', by: '2', community: 'pumps', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7') }),
  row({ id: 2, kind: 'founded', by: '2', community: 'cafe', folder: 'field', at: '2026-01-06T09:00:00Z', body: foundedBody('Café culture', '7', { type: 'club' }) }),
  row({ id: 3, kind: 'founded', by: '3', community: 'labs', folder: 'research', at: '2026-01-07T09:00:00Z', body: foundedBody('Lab notes') }),
  row({ id: 4, kind: 'state', by: '3', community: 'labs', folder: 'research', at: '2026-02-07T09:00:00Z', body: { state: 'closed' } })
];
const memberships = [
  row({ id: 1, kind: 'join', by: '8', community: 'pumps', at: '2026-02-01T00:00:00Z' }),
  row({ id: 2, kind: 'join', by: '9', community: 'cafe', at: '2026-03-01T00:00:00Z' })
];
const acts = [row({ id: 1, kind: 'charter', by: '7', community: 'pumps', at: '2026-02-02T00:00:00Z', body: { purpose: 'Quieter pumps.' } })];

function projection(rows: { decisions: typeof decisions; memberships: typeof memberships; acts: typeof acts }): Directory {
  const highest = (list: readonly { id: number }[]): number => Math.max(0, ...list.map(({ id }) => id));
  return projectDirectory(foldEverything({ ...rows, history: [] }), { decisions: highest(rows.decisions), acts: highest(rows.acts), memberships: highest(rows.memberships) }, at('2026-03-05T00:00:00Z'));
}

describe('The directory', () => {
  const whole = projection({ decisions, memberships, acts });

  test('tells of each community its state, members and last act', () => {
    expect(whole.entries.map(({ key, state, members, lastAct, charter }) => ({ key, state, members, lastAct, purpose: charter.purpose }))).toEqual([
      { key: 'pumps', state: 'active', members: 1, lastAct: at('2026-02-01T00:00:00Z'), purpose: 'Quieter pumps.' },
      { key: 'cafe', state: 'active', members: 1, lastAct: at('2026-03-01T00:00:00Z'), purpose: 'Keep pumps running.' },
      { key: 'labs', state: 'closed', members: 0, lastAct: undefined, purpose: 'Keep pumps running.' }
    ]);
  });

  test.each([0, 1, 2, 3, 4])('with %i decisions folded by the publisher and the rest by the reader, it says the same', folded => {
    const early = projection({ decisions: decisions.slice(0, folded), memberships: [], acts: [] });
    const read = withNewerRows(early, { decisions, memberships, acts });
    expect(read.entries).toEqual(whole.entries);
    expect(read.watermarks).toEqual(whole.watermarks);
  });

  test('a join that was taken back leaves no trace, neither in members nor in the last act', () => {
    const undone = [
      row({ id: 3, kind: 'join', by: '7', community: 'pumps', at: '2026-03-04T00:00:00Z' }),
      row({ id: 4, kind: 'leave', by: '7', community: 'pumps', at: '2026-03-04T00:00:08Z' })
    ];
    expect(withNewerRows(whole, { decisions, memberships: [...memberships, ...undone], acts }).entries).toEqual(whole.entries);
  });

  test('rows that were folded already change nothing when they come again', () => {
    expect(withNewerRows(whole, { decisions, memberships, acts }).entries).toEqual(whole.entries);
  });

  test('without a projection the rows alone give it', () => {
    expect(withNewerRows(emptyDirectory, { decisions, memberships, acts }).entries).toEqual(whole.entries);
  });

  const found = (query: Partial<typeof everything>): string[] => findCommunities(whole.entries, { ...everything, ...query }).map(({ key }) => key);
  const queries: [string, Partial<typeof everything>, string[]][] = [
    ['nothing asked: open ones first, the liveliest on top', {}, ['cafe', 'pumps', 'labs']],
    ['a word without its accent', { text: 'cafe' }, ['cafe']],
    ['a part of a word in capitals', { text: 'PUM' }, ['cafe', 'pumps', 'labs']],
    ['two words that both occur', { text: 'quieter pumps' }, ['pumps']],
    ['two words of which one does not', { text: 'quieter cafe' }, []],
    ['a unit', { units: [unitKey('research')] }, ['labs']],
    ['a type', { types: ['club'] }, ['cafe']],
    ['ended ones', { state: 'ended' }, ['labs']],
    ['open ones', { state: 'open' }, ['cafe', 'pumps']]
  ];
  test.each(queries)('finds by %s', (_what, query, keys) => {
    expect(found(query)).toEqual(keys);
  });
});
