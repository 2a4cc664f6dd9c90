import { decisionsThatCount, foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import { defaultPractice } from '../../src/domain/community/practice';
import { deputiesAt, managerAt } from '../../src/domain/community/roles';
import { communityKey } from '../../src/domain/identity';
import { foundedBody, permutations, row } from './rows';

const pumps = communityKey('pumps');
const founding = row({ id: 1, kind: 'founded', by: '2', community: 'pumps', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7') });
const at = (text: string): number => Date.parse(text);

describe('Communities, as decided and as their managers keep them', () => {
  test('one decision row founds a community with its manager', () => {
    const community = foldCommunities(nothingDecided, [founding], []).communities.get(pumps);
    expect(community).toEqual({
      key: 'pumps',
      unit: 'field',
      type: 'guild',
      charter: { title: 'Pumps', purpose: 'Keep pumps running.', audience: '' },
      practice: defaultPractice,
      decided: { state: 'active', since: at('2026-01-05T09:00:00Z'), reason: '' },
      state: 'active',
      stateSince: at('2026-01-05T09:00:00Z'),
      stateReason: '',
      founded: at('2026-01-05T09:00:00Z'),
      roles: [{ role: 'manager', person: { key: '7', name: 'Person 7' }, from: at('2026-01-05T09:00:00Z') }]
    });
  });

  test('a founding in the root of Decisions founds nothing: no unit stands behind it', () => {
    expect(foldCommunities(nothingDecided, [{ ...founding, folder: '' }], []).communities.size).toBe(0);
  });

  test('founding the same key again, also from another unit, changes nothing', () => {
    const again = row({ id: 2, kind: 'founded', by: '3', community: 'pumps', folder: 'research', body: foundedBody('Mine now', '3') });
    expect(foldCommunities(nothingDecided, [again, founding], []).communities.get(pumps)?.charter.title).toBe('Pumps');
  });

  const junk: [string, unknown][] = [
    ['no body', undefined],
    ['a title of 101 characters', foundedBody('x'.repeat(101), '7')],
    ['a title of spaces', foundedBody('   ', '7')],
    ['a type nobody knows', foundedBody('Pumps', '7', { type: 'cult' })],
    ['a list for a body', [1, 2]]
  ];
  test.each(junk)('a founding with %s founds nothing', (_what, body) => {
    expect(foldCommunities(nothingDecided, [{ ...founding, body }], []).communities.size).toBe(0);
  });

  test.each(['', 'pumps 7', 'Pumps', 'p/q', 'x'.repeat(61)])('a founding under the key “%s” founds nothing', key => {
    expect(foldCommunities(nothingDecided, [row({ kind: 'founded', by: '2', community: key, folder: 'field', body: foundedBody('Pumps', '7') })], []).communities.size).toBe(0);
  });

  const acts: [string, string, string, boolean][] = [
    ['the manager', '7', '2026-02-01T00:00:00Z', true],
    ['the manager, before the term began', '7', '2026-01-04T00:00:00Z', false],
    ['the approver who founded it', '2', '2026-02-01T00:00:00Z', false],
    ['somebody else', '9', '2026-02-01T00:00:00Z', false]
  ];
  test.each(acts)('a charter written by %s on %s at %s counts: %s', (_who, by, when, counts) => {
    const act = row({ id: 5, kind: 'charter', by, community: 'pumps', at: when, body: { purpose: 'New words.' } });
    const community = foldCommunities(nothingDecided, [founding], [act]).communities.get(pumps);
    expect(community?.charter.purpose).toBe(counts ? 'New words.' : 'Keep pumps running.');
  });

  test('handing over is one decision row: the old manager’s later words no longer count, the new one’s do', () => {
    const handover = row({ id: 3, kind: 'role', by: '2', community: 'pumps', folder: 'field', at: '2026-03-01T00:00:00Z', body: { role: 'manager', person: { key: '8', name: 'Person 8' } } });
    const old = row({ id: 6, kind: 'charter', by: '7', community: 'pumps', at: '2026-03-02T00:00:00Z', body: { purpose: 'Old hand.' } });
    const fresh = row({ id: 7, kind: 'charter', by: '8', community: 'pumps', at: '2026-03-03T00:00:00Z', body: { purpose: 'New hand.', audience: 'All of field.' } });
    const community = foldCommunities(nothingDecided, [founding, handover], [fresh, old]).communities.get(pumps);
    expect(community?.charter).toEqual({ title: 'Pumps', purpose: 'New hand.', audience: 'All of field.' });
    expect(managerAt(community?.roles ?? [], at('2026-02-28T00:00:00Z'))?.key).toBe('7');
    expect(managerAt(community?.roles ?? [], at('2026-03-01T00:00:00Z'))?.key).toBe('8');
  });

  test('a decision of another unit’s folder about the community changes nothing', () => {
    const foreign = row({ id: 4, kind: 'state', by: '3', community: 'pumps', folder: 'research', body: { state: 'closed', reason: 'Done.', recap: 'Pumps ran.' } });
    expect(foldCommunities(nothingDecided, [founding, foreign], []).communities.get(pumps)?.state).toBe('active');
  });

  test('a decision in a folder inside a unit’s folder changes nothing, and counts as left out', () => {
    const inside = row({ id: 4, kind: 'state', by: '2', community: 'pumps', folder: 'field/sub', body: { state: 'closed', reason: 'Done.', recap: 'Pumps ran.' } });
    expect(foldCommunities(nothingDecided, [founding, inside], []).communities.get(pumps)?.state).toBe('active');
    expect(decisionsThatCount([founding, inside])).toEqual({ rows: [founding], ignored: new Map([['in the wrong folder', 1]]) });
  });

  test('a decision about a community that nobody founded changes nothing', () => {
    expect(foldCommunities(nothingDecided, [row({ kind: 'state', by: '2', community: 'ghost', folder: 'field', body: { state: 'closed', reason: 'Done.', recap: 'Pumps ran.' } })], []).communities.size).toBe(0);
  });

  test('words about a community that nobody founded say nothing', () => {
    expect(foldCommunities(nothingDecided, [founding], [row({ kind: 'charter', by: '7', community: 'ghost', body: { purpose: 'New.' } })]).communities.size).toBe(1);
  });

  test('an act of another kind leaves the charter alone', () => {
    const act = row({ id: 5, kind: 'session', by: '7', community: 'pumps', body: { purpose: 'New.' } });
    expect(foldCommunities(nothingDecided, [founding], [act]).communities.get(pumps)?.charter.purpose).toBe('Keep pumps running.');
  });

  test('what was known before stays, and what comes after is folded on top', () => {
    const known = foldCommunities(nothingDecided, [founding], []);
    const ending = row({ id: 4, kind: 'state', by: '2', community: 'pumps', folder: 'field', body: { state: 'closed', reason: 'Done.', recap: 'Pumps ran.' } });
    const after = foldCommunities(known, [ending], []);
    expect([known.communities.get(pumps)?.state, after.communities.get(pumps)?.state]).toEqual(['active', 'closed']);
  });

  test('a community that ended stays, with when and why', () => {
    const ending = row({ id: 4, kind: 'state', by: '2', community: 'pumps', folder: 'field', body: { state: 'completed', since: at('2026-03-01T00:00:00Z'), reason: 'All pumps run.', recap: 'They run.' } });
    expect(foldCommunities(nothingDecided, [founding, ending], []).communities.get(pumps)).toMatchObject({ state: 'completed', stateSince: at('2026-03-01T00:00:00Z'), stateReason: 'All pumps run.' });
  });

  test('deputies stand beside the manager', () => {
    const deputy = row({ id: 3, kind: 'role', by: '2', community: 'pumps', folder: 'field', at: '2026-01-06T00:00:00Z', body: { role: 'deputy', person: { key: '9', name: 'Person 9' } } });
    const roles = foldCommunities(nothingDecided, [founding, deputy], []).communities.get(pumps)?.roles ?? [];
    expect(deputiesAt(roles, at('2026-02-01T00:00:00Z'))).toEqual([{ key: '9', name: 'Person 9' }]);
    expect(managerAt(roles, at('2026-02-01T00:00:00Z'))?.key).toBe('7');
  });

  test('any order of arrival and any doubling give the same communities', () => {
    const decisions = [
      founding,
      row({ id: 2, kind: 'role', by: '2', community: 'pumps', folder: 'field', at: '2026-01-10T00:00:00Z', body: { role: 'manager', person: { key: '8', name: 'Person 8' } } }),
      row({ id: 3, kind: 'state', by: '2', community: 'pumps', folder: 'field', at: '2026-02-10T00:00:00Z', body: { state: 'closed', reason: 'Done.', recap: 'Pumps ran.' } }),
      row({ id: 4, kind: 'state', by: '2', community: 'pumps', folder: 'field', at: '2026-02-11T00:00:00Z', body: { state: 'seeding', reason: 'Not done.' } })
    ];
    const expected = foldCommunities(nothingDecided, decisions, []);
    for (const order of permutations(decisions)) {
      expect(foldCommunities(nothingDecided, [...order, ...order], [])).toEqual(expected);
    }
  });
});
