import type { FoldedCommunity } from '../../src/domain/directory/projectDirectory';
import { communityKey, operationId, personKey } from '../../src/domain/identity';
import type { HistoryEntry } from '../../src/domain/log/history';
import { countedBy } from '../../src/domain/report/closing';
import { countedActs, countedContributions } from '../../src/domain/report/countedActs';
import type { UtcMonth } from '../../src/domain/time';
import { isoInstant } from '../../src/domain/time';
import type { Rows } from './foldAll';
import { foldAll } from './foldAll';
import { foundedBody, row } from './rows';

/** February was closed after row 100 of every list. */
const countedAt = countedBy([{ until: '2026-02' as UtcMonth, upTo: { history: 100, memberships: 100, contributions: 100, acts: 100, visits: 100 } }]);
const decisions = [row({ id: 1, kind: 'founded', by: '2', community: 'pumps', folder: 'field', at: '2026-01-15T09:00:00Z', body: foundedBody('Pumps', '7') })];
const broughtOver = (id: number, kind: HistoryEntry['kind'], at: string): HistoryEntry => ({
  id, kind, person: personKey('30'), community: communityKey('pumps'), actedAt: Date.parse(at), operation: operationId(`h${id}`)
});
const fold = (rows: Partial<Rows>): FoldedCommunity => foldAll({ decisions, ...rows }).each[0] as FoldedCommunity;
const told = (rows: Partial<Rows>): [string[], number] => {
  const { acts, late } = countedActs(fold(rows), [], countedAt);
  return [[...new Set(acts.map(({ kind, at }) => `${kind} ${isoInstant(at).slice(0, 10)}`))].sort(), late];
};

describe('Acts, when they count', () => {
  test.each<[string, Partial<Rows>, string[], number]>([
    ['a contribution brought over in time', { history: [broughtOver(100, 'contribution', '2026-02-10T09:00:00Z')] }, ['contributed 2026-02-10'], 0],
    ['a contribution brought over late', { history: [broughtOver(101, 'contribution', '2026-02-10T09:00:00Z')] }, ['contributed 2026-03-01'], 1],
    ['a join brought over late, which starts a stay as well', { history: [broughtOver(101, 'join', '2026-02-10T09:00:00Z')] }, ['joined 2026-03-01'], 1],
    ['what was brought over late from before the founding counts nowhere, and is not moved to where it would', { history: [broughtOver(101, 'contribution', '2025-12-10T09:00:00Z')] }, ['contributed 2025-12-10'], 0],
    ['what came in the month of the founding, before it', { history: [broughtOver(101, 'contribution', '2026-01-02T09:00:00Z')] }, ['contributed 2026-03-01'], 1],
    ['a join stamped before the close and read after it', { memberships: [row({ id: 101, by: '30', at: '2026-02-28T23:59:59Z' })] }, ['joined 2026-03-01'], 1],
    ['a join read in time', { memberships: [row({ id: 99, by: '30', at: '2026-02-28T23:59:59Z' })] }, ['joined 2026-02-28'], 0],
    ['a question stamped before the close and read after it', { contributions: [row({ id: 101, kind: 'question', by: '30', at: '2026-02-28T23:59:59Z', body: { title: 'How?' } })] }, ['contributed 2026-03-01'], 1],
    ['an announcement likewise', { acts: [row({ id: 101, kind: 'announcement', by: '7', at: '2026-02-28T23:59:59Z', body: { text: 'News' } })] }, ['contributed 2026-03-01'], 1],
    ['a row stamped in the future', { contributions: [row({ id: 101, kind: 'question', by: '30', at: '2031-01-01T00:00:00Z', body: { title: 'How?' } })] }, ['contributed 2031-01-01'], 0]
  ])('%s', (_what, rows, acts, late) => {
    expect(told(rows)).toEqual([acts, late]);
  });

  test('a visit that a device wrote after the month was published counts in the next', () => {
    const visit = (person: string, id: number) => ({ person: personKey(person), community: communityKey('pumps'), month: '2026-02' as UtcMonth, row: id });
    const { acts, late } = countedActs(fold({}), [visit('30', 100), visit('31', 101)], countedAt);
    expect(acts.map(({ person, kind, at }) => [person, kind, isoInstant(at)])).toEqual([['30', 'read', '2026-02-01T00:00:00.000Z'], ['31', 'read', '2026-03-01T00:00:00.000Z']]);
    expect(late).toBe(1);
  });

  test('who asked to join takes part when a keeper admits him, so that no closed month lacks him', () => {
    const onRequest = row({ id: 2, kind: 'practice', by: '7', at: '2026-01-16T09:00:00Z', body: { access: 'onRequest' } });
    const admitted = row({ id: 3, kind: 'admission', by: '7', at: '2026-03-05T09:00:00Z', body: { person: '30', isAdmitted: true } });
    const memberships = [row({ id: 50, by: '30', at: '2026-02-20T09:00:00Z' })];
    expect(told({ memberships, acts: [onRequest] })[0]).toEqual([]);
    expect(told({ memberships, acts: [onRequest, admitted] })[0]).toEqual(['joined 2026-03-05']);
  });

  test('what is told of things moves with their rows, and everything else is the row that it was', () => {
    const rows = [row({ id: 100, kind: 'question', at: '2026-02-10T09:00:00Z' }), row({ id: 101, kind: 'question', at: '2026-02-10T09:00:00Z' })];
    const [inTime, late] = countedContributions(rows, countedAt);
    expect(inTime).toBe(rows[0]);
    expect(late).toEqual({ ...rows[1], created: Date.parse('2026-03-01T00:00:00Z') });
  });
});
