import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import type { Community } from '../../src/domain/community/community';
import { settledBy, verdictKey } from '../../src/domain/community/verdicts';
import { managerAt } from '../../src/domain/community/roles';
import { communityKey, unitKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import type { RowSketch } from './rows';
import { foundedBody, permutations, row } from './rows';

const proposal = { key: 'pumps-p', row: 30, version: 1 };
const decision = (sketch: RowSketch): LogRow => row({ by: '2', folder: 'field', ...sketch });
const approval = (id: number, sketch: RowSketch = {}, body: Record<string, unknown> = {}): LogRow =>
  decision({ id, kind: 'approved', community: `pumps-${id}`, body: { ...(foundedBody('Pumps', '7') as object), proposal, ...body }, ...sketch });
const decline = (id: number, sketch: RowSketch = {}): LogRow =>
  decision({ id, kind: 'declined', community: 'pumps-p', body: { proposal, text: 'Join that one.' }, ...sketch });
const question = (id: number): LogRow => decision({ id, kind: 'question', community: 'pumps-p', body: { proposal, text: 'Who hosts?' } });
const fold = (...rows: LogRow[]) => foldCommunities(nothingDecided, rows, []);
const founded = (rows: LogRow[]): string[] => [...fold(...rows).communities.keys()];

describe('Deciding on a proposal', () => {
  test('an approval founds a seeding community that names the version, and is told as a verdict', () => {
    const { communities, verdicts } = fold(approval(1, {}, { reason: 'Wanted.' }));
    expect(communities.get(communityKey('pumps-1'))).toMatchObject({ state: 'seeding', stateReason: 'Wanted.', proposal, unit: 'field' });
    expect(verdicts.get(verdictKey(unitKey('field'), 30))).toEqual([
      { id: 1, kind: 'approved', unit: 'field', proposal, by: '2', at: Date.parse('2026-03-10T12:00:00Z'), text: 'Wanted.', community: 'pumps-1' }
    ]);
  });

  const races: [string, LogRow[], string[], string[]][] = [
    ['two approvers who approve at once found one community', [approval(1), approval(2, { by: '3' })], ['pumps-1'], ['approved']],
    ['one who declines first keeps the other from approving', [decline(1), approval(2, { by: '3' })], [], ['declined']],
    ['one who approves first keeps the other from declining', [approval(1), decline(2, { by: '3' })], ['pumps-1'], ['approved']],
    ['a question settles nothing', [question(1), approval(2)], ['pumps-2'], ['question', 'approved']],
    ['nothing is asked of what is settled', [decline(1), question(2)], [], ['declined']],
    ['two questions stand both', [question(1), question(2)], [], ['question', 'question']]
  ];
  test.each(races)('%s', (_what, rows, communities, kinds) => {
    for (const order of permutations(rows)) {
      expect(founded([...order, ...order])).toEqual(communities);
      expect([...fold(...order).verdicts.values()].flat().map(({ kind }) => kind)).toEqual(kinds);
    }
  });

  test('another version is decided on anew', () => {
    const second = { proposal: { ...proposal, row: 31, version: 2 } };
    expect(founded([decline(1), approval(2, {}, second)])).toEqual(['pumps-2']);
  });

  test('a decision in another unit’s folder settles nothing here', () => {
    const { verdicts } = fold(decline(1, { folder: 'research' }), approval(2));
    expect(verdicts.get(verdictKey(unitKey('field'), 30))?.map(({ kind }) => kind)).toEqual(['approved']);
    expect(verdicts.get(verdictKey(unitKey('research'), 30))?.map(({ kind }) => kind)).toEqual(['declined']);
  });

  test('what is decided stays decided when more is folded on top', () => {
    const known = fold(decline(1));
    expect(foldCommunities(known, [approval(2)], []).communities.size).toBe(0);
    expect(settledBy(foldCommunities(known, [question(2)], []).verdicts.get(verdictKey(unitKey('field'), 30)) ?? [])?.id).toBe(1);
  });
});

describe('Reviving by a proposal', () => {
  const first = decision({ id: 1, kind: 'founded', community: 'pumps', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7', { welcome: 'Hello.' }) });
  const words = row({ id: 1, kind: 'charter', by: '7', at: '2026-01-06T09:00:00Z', body: { purpose: 'Old words.' } });
  const asking = row({ id: 2, kind: 'practice', by: '7', at: '2026-01-07T09:00:00Z', body: { access: 'onRequest', tags: ['old'] } });
  const end = decision({ id: 2, kind: 'state', community: 'pumps', at: '2026-02-05T09:00:00Z', body: { state: 'closed', reason: 'Quiet.', recap: 'Good.' } });
  const revival = decision({ id: 3, kind: 'approved', community: 'pumps', at: '2026-03-05T09:00:00Z', body: { ...(foundedBody('Pumps again', '8') as object), type: 'club', tags: ['new'], reason: 'Wanted.', proposal } });
  const later = row({ id: 3, kind: 'charter', by: '8', at: '2026-03-06T09:00:00Z', body: { audience: 'All.' } });
  const revived = (decisions: LogRow[], acts: LogRow[]): Community | undefined => foldCommunities(nothingDecided, decisions, acts).communities.get(communityKey('pumps'));

  test('sets the words anew, gives the roles, and moves it to seeding', () => {
    const community = revived([first, end, revival], [words, asking, later]);
    expect(community).toMatchObject({
      state: 'seeding',
      stateSince: Date.parse('2026-03-05T09:00:00Z'),
      stateReason: 'Wanted.',
      type: 'club',
      proposal,
      founded: Date.parse('2026-01-05T09:00:00Z'),
      charter: { title: 'Pumps again', purpose: 'Keep pumps running.', audience: 'All.' },
      practice: { tags: ['new'], access: 'open', welcome: 'Hello.' }
    });
    expect(managerAt(community?.roles ?? [], Date.parse('2026-03-07T00:00:00Z'))?.key).toBe('8');
    expect(community?.doors?.map(({ access }) => access)).toEqual(['open', 'onRequest', 'open']);
  });

  test('gives the same whether folded at once or on top of what was known', () => {
    const known = foldCommunities(foldCommunities(nothingDecided, [first], [words, asking]), [end], []);
    expect(foldCommunities(known, [revival], [later]).communities.get(communityKey('pumps'))).toEqual(revived([first, end, revival], [words, asking, later]));
  });

  test.each([
    ['one that goes on', [first, revival], 'Pumps'],
    ['one of another unit', [first, end, { ...revival, folder: 'research' }], 'Pumps'],
    ['one by founding it again', [first, end, { ...revival, kind: 'founded', body: foundedBody('Pumps again', '8') }], 'Pumps']
  ])('nobody revives %s', (_what, decisions, title) => {
    expect(revived(decisions, [])?.charter.title).toBe(title);
  });
});

describe('Decisions on a community', () => {
  const first = decision({ id: 1, kind: 'founded', community: 'pumps', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7') });
  const other = decision({ id: 2, kind: 'founded', community: 'valves', at: '2026-01-05T09:00:00Z', body: foundedBody('Valves', '7') });
  const ended = decision({ id: 3, kind: 'state', community: 'valves', at: '2026-01-06T09:00:00Z', body: { state: 'closed', reason: 'Quiet.', recap: 'Good.' } });
  const merge = (into: string): LogRow => decision({ id: 4, kind: 'state', community: 'pumps', body: { state: 'merged', reason: 'One.', recap: 'Good.', into } });
  const pumps = (rows: LogRow[]): Community | undefined => fold(...rows).communities.get(communityKey('pumps'));

  test.each([
    ['into another that goes on', [first, other, merge('valves')], 'merged'],
    ['into one that has ended', [first, other, ended, merge('valves')], 'active'],
    ['into itself', [first, other, merge('pumps')], 'active'],
    ['into one that nobody founded', [first, other, merge('ghost')], 'active']
  ])('merging %s: %s', (_what, rows, state) => {
    expect(pumps(rows)?.state).toBe(state);
  });

  test('a merger says where to', () => {
    expect(pumps([first, other, merge('valves')])?.decided).toEqual({ state: 'merged', since: Date.parse('2026-03-10T12:00:00Z'), reason: 'One.', recap: 'Good.', into: 'valves' });
  });

  test('a role that is ended ends at the stamp, or when the decision says', () => {
    const end = (until?: number): LogRow => decision({ id: 4, kind: 'roleEnded', community: 'pumps', body: { role: 'manager', person: '7', until } });
    expect(pumps([first, end()])?.roles[0]?.until).toBe(Date.parse('2026-03-10T12:00:00Z'));
    expect(pumps([first, end(Date.parse('2026-02-01T00:00:00Z'))])?.roles[0]?.until).toBe(Date.parse('2026-02-01T00:00:00Z'));
  });

  test('an approver says that a role is open', () => {
    const opened = decision({ id: 4, kind: 'openRole', community: 'pumps', body: { role: 'deputy', note: 'Wanted.' } });
    expect(pumps([first, opened])?.openings).toEqual([{ role: 'deputy', at: Date.parse('2026-03-10T12:00:00Z'), by: '2', note: 'Wanted.', isOpen: true }]);
  });

  test('a community is no part of itself', () => {
    const self = decision({ id: 5, kind: 'founded', community: 'club', body: foundedBody('Club', '7', { parent: 'club' }) });
    const part = decision({ id: 5, kind: 'founded', community: 'club', body: foundedBody('Club', '7', { parent: 'pumps' }) });
    expect('parent' in (fold(self).communities.get(communityKey('club'))?.practice ?? {})).toBe(false);
    expect(fold(part).communities.get(communityKey('club'))?.practice.parent).toBe('pumps');
  });

  test('a founding that begins by seeding keeps its reason as that of the state', () => {
    const seeding = decision({ id: 5, kind: 'founded', community: 'club', body: foundedBody('Club', '7', { state: 'seeding', reason: 'Asked for.' }) });
    expect(fold(seeding).communities.get(communityKey('club'))).toMatchObject({ state: 'seeding', stateReason: 'Asked for.' });
  });
});
