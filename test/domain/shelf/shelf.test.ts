import fc from 'fast-check';
import { entryBody } from '../../../src/domain/contribution/entry';
import { personKey } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import { dueFor, foldShelf, handToCurator, hasTag, isDue, isUnanswered, stillGood, tagsOf } from '../../../src/domain/shelf/shelf';
import { day } from '../../../src/domain/time';
import { permutations, row } from '../rows';

const ana = { role: 'manager' as const, person: { key: personKey('3'), name: 'Ana Ruiz' }, from: Date.parse('2026-01-01T00:00:00Z') };
const resource = (id: number, by = '7', at = '2026-02-01T12:00:00Z', extra: Readonly<Record<string, unknown>> = {}): LogRow =>
  row({ id, kind: 'resource', by, at, body: { title: `Title ${id}`, link: 'https://good.example/', why: 'Because.', reviewBy: '2026-05-01', ...extra } });
const good = (id: number, by: string, at: string, named: number, reviewBy = '2026-09-01'): LogRow => row({ id, kind: 'stillGood', by, at, body: { row: named, reviewBy } });
const curate = (id: number, by: string, at: string, named: number, to: unknown = { key: '8', name: 'Tom Okafor' }): LogRow => row({ id, kind: 'curate', by, at, body: { row: named, to } });
const shelf = (contributions: readonly LogRow[], acts: readonly LogRow[] = [], hidden: ReadonlySet<number> = new Set()) => foldShelf({ contributions, acts, hidden }, [ana]);
const told = (contributions: readonly LogRow[], acts: readonly LogRow[] = []): unknown[] =>
  shelf(contributions, acts).map(({ id, curator, reviewedAt, reviewBy }) => [id, curator, new Date(reviewedAt).toISOString().slice(0, 10), new Date(reviewBy).toISOString().slice(0, 10)]);

describe('The shelf', () => {
  test('has whoever added something as its curator, and the newest first', () => {
    expect(told([resource(1), resource(2, '8', '2026-02-03T12:00:00Z'), resource(3, '9', '2026-02-02T12:00:00Z'), resource(4, '9', '2026-02-02T12:00:00Z')])).toEqual([
      [2, '8', '2026-02-03', '2026-05-01'],
      [4, '9', '2026-02-02', '2026-05-01'],
      [3, '9', '2026-02-02', '2026-05-01'],
      [1, '7', '2026-02-01', '2026-05-01']
    ]);
  });

  test('lets its curator say that something is still good, and when to look again', () => {
    expect(told([resource(1), resource(2), good(3, '7', '2026-05-02T12:00:00Z', 1)])).toEqual([
      [1, '7', '2026-05-02', '2026-09-01'],
      [2, '7', '2026-02-01', '2026-05-01']
    ]);
  });

  test.each([
    ['somebody else', good(3, '8', '2026-05-02T12:00:00Z', 1)],
    ['one who keeps the community, but not this', good(3, '3', '2026-05-02T12:00:00Z', 1)],
    ['its curator of something else', good(3, '7', '2026-05-02T12:00:00Z', 2)],
    ['its curator of nothing', row({ id: 3, kind: 'stillGood', by: '7', at: '2026-05-02T12:00:00Z', body: { row: '1' } })],
    ['its curator before it was there', good(3, '7', '2026-01-31T12:00:00Z', 1)]
  ])('does not believe that it is still good of %s', (_who, review) => {
    expect(told([resource(1), review])).toEqual([[1, '7', '2026-02-01', '2026-05-01']]);
  });

  test('takes a correction of its author for a review, and what was said before it is over', () => {
    const corrected = row({ id: 4, kind: 'resource', by: '7', at: '2026-06-01T12:00:00Z', body: { title: 'New', link: 'https://good.example/', why: 'Because.', reviewBy: '2026-12-01', corrects: 1 } });
    expect(told([resource(1), good(3, '7', '2026-05-02T12:00:00Z', 1), corrected])).toEqual([[1, '7', '2026-06-01', '2026-12-01']]);
    expect(told([resource(1), corrected, good(5, '7', '2026-06-01T12:00:00Z', 1)])).toEqual([[1, '7', '2026-06-01', '2026-09-01']]);
  });

  test('is handed to another curator by those who keep the community, who then answers for it', () => {
    const acts = [curate(1, '3', '2026-05-20T12:00:00Z', 1)];
    expect(told([resource(1)], acts)).toEqual([[1, '8', '2026-02-01', '2026-05-01']]);
    expect(told([resource(1), good(9, '8', '2026-05-21T12:00:00Z', 1)], acts)).toEqual([[1, '8', '2026-05-21', '2026-09-01']]);
    expect(told([resource(1), good(9, '7', '2026-05-21T12:00:00Z', 1)], acts)).toEqual([[1, '8', '2026-02-01', '2026-05-01']]);
    expect(told([resource(1), good(9, '8', '2026-05-19T12:00:00Z', 1)], acts)).toEqual([[1, '8', '2026-02-01', '2026-05-01']]);
    expect(told([resource(1), good(9, '7', '2026-05-19T12:00:00Z', 1)], acts)).toEqual([[1, '8', '2026-05-19', '2026-09-01']]);
  });

  test('is handed on again, by the order of time and not of rows', () => {
    const acts = [curate(1, '3', '2026-05-20T12:00:00Z', 1), curate(2, '3', '2026-05-22T12:00:00Z', 1, { key: '9', name: 'Lea Novak' })];
    for (const order of permutations(acts)) expect(told([resource(1)], order)).toEqual([[1, '9', '2026-02-01', '2026-05-01']]);
  });

  test.each([
    ['somebody who does not keep the community', curate(1, '7', '2026-05-20T12:00:00Z', 1)],
    ['somebody before keeping it', curate(1, '3', '2025-12-31T12:00:00Z', 1)],
    ['a row that names nobody', curate(1, '3', '2026-05-20T12:00:00Z', 1, 'Tom')],
    ['a row about something else', curate(1, '3', '2026-05-20T12:00:00Z', 2)]
  ])('is not handed on by %s', (_who, act) => {
    expect(told([resource(1, '7', '2025-12-01T12:00:00Z')], [act])).toEqual([[1, '7', '2025-12-01', '2026-05-01']]);
  });

  test('knows what is hidden, and forgets what was taken back', () => {
    expect(shelf([resource(1), resource(2)], [], new Set([1])).map(({ id, isHidden }) => [id, isHidden])).toEqual([[2, false], [1, true]]);
    expect(told([resource(1), row({ id: 2, kind: 'withdraw', by: '7', at: '2026-03-01T00:00:00Z', body: { row: 1 } })])).toEqual([]);
  });

  test('is not moved by whatever strangers write', () => {
    const own = [resource(1), good(50, '7', '2026-05-02T12:00:00Z', 1)];
    const junk = fc.record({ kind: fc.constantFrom('stillGood', 'curate', 'resource', 'withdraw'), body: fc.oneof(fc.jsonValue(), fc.record({ row: fc.constant(1), corrects: fc.constant(1), to: fc.constant({ key: '8', name: 'Tom' }) })) });
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 6 }), junks => {
        const strange = junks.map(({ kind, body }, index) => row({ id: 100 + index, kind, by: '8', at: '2026-06-01T12:00:00Z', body }));
        expect(told([...own, ...strange], strange).filter(each => (each as unknown[])[0] === 1)).toEqual([[1, '7', '2026-05-02', '2026-09-01']]);
      })
    );
  });
});

describe('A resource is due', () => {
  const due = Date.parse('2026-05-01T00:00:00Z');
  test('from the first instant of its day on, and unanswered fourteen days later', () => {
    const each = { reviewBy: due };
    expect([due - 1, due].map(now => isDue(each, now))).toEqual([false, true]);
    expect([due + 14 * day - 1, due + 14 * day].map(now => isUnanswered(each, now))).toEqual([false, true]);
  });

  test('for its curator only', () => {
    const all = shelf([resource(1), resource(2, '8'), resource(3, '7', '2026-02-01T12:00:00Z', { reviewBy: '2026-05-02' })], [curate(1, '3', '2026-03-01T12:00:00Z', 2, { key: '7', name: 'Mia Brandt' })]);
    expect(dueFor(all, personKey('7'), due).map(({ id }) => id)).toEqual([2, 1]);
    expect(dueFor(all, personKey('8'), due)).toEqual([]);
    expect(dueFor(all, personKey('7'), due + day).map(({ id }) => id)).toEqual([3, 2, 1]);
  });
});

test('Tags are one whatever their case, and those on most resources come first', () => {
  const all = shelf([resource(1, '7', '2026-02-01T12:00:00Z', { tags: ['quota', 'b'] }), resource(2, '7', '2026-02-02T12:00:00Z', { tags: ['Quota', 'a'] })]);
  expect(tagsOf(all).map(tag => tag.toLowerCase())).toEqual(['quota', 'a', 'b']);
  expect(all.filter(each => hasTag(each, 'QUOTA')).map(({ id }) => id)).toEqual([2, 1]);
  expect(all.filter(each => hasTag(each, 'a')).map(({ id }) => id)).toEqual([2]);
});

test('What is written is what is read', () => {
  const [first] = shelf([resource(1)]);
  if (first === undefined) throw new Error('There is one.');
  const now = Date.parse('2026-05-02T12:00:00Z');
  expect(stillGood(first, now, 12)).toEqual({ kind: 'stillGood', summary: 'Still good: Title 1', says: { row: 1, reviewBy: '2027-05-02' } });
  const handed = handToCurator(first, { key: personKey('8'), name: 'Tom Okafor' });
  expect(handed.summary).toBe('Tom Okafor looks after Title 1');
  expect(told([resource(1)], [row({ kind: handed.kind, by: '3', at: '2026-05-20T12:00:00Z', body: entryBody(handed) })])).toEqual([[1, '8', '2026-02-01', '2026-05-01']]);
});
