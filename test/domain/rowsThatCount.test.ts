import type { LogRow } from '../../src/domain/log/logRow';
import { rowsThatCount, whyIgnored } from '../../src/domain/log/rowsThatCount';
import { personKey, operationId } from '../../src/domain/identity';
import { permutations, row } from './rows';

describe('Which rows count', () => {
  const honest = row({ by: '7', community: 'pumps', at: '2026-03-10T12:00:00Z' });

  test('a row that SharePoint stamped and nobody touched counts', () => {
    expect(whyIgnored(honest, '')).toBeUndefined();
  });

  const forged: [string, Partial<LogRow>, string][] = [
    ['whose Author is somebody else than who wrote it', { author: personKey('8'), person: personKey('8') }, 'written in another name'],
    ['that was changed later', { modified: honest.created + 1000 }, 'changed after it was written'],
    ['whose Created was set back', { created: honest.created - 86_400_000 }, 'changed after it was written'],
    ['at its second version', { version: 2 }, 'not at its first version'],
    ['in a folder where none belongs', { folder: 'research' }, 'in the wrong folder'],
    ['whose person key names somebody else', { person: personKey('8') }, 'person key disagrees with the stamp'],
    ['whose month key names another month', { communityMonth: 'pumps|2026-05' }, 'month key disagrees with the stamp'],
    ['whose month key names another community', { communityMonth: 'valves|2026-03' }, 'month key disagrees with the stamp'],
    ['whose month key is no key', { communityMonth: '' }, 'month key disagrees with the stamp'],
    ['without an operation id', { operation: operationId('') }, 'no operation id']
  ];
  test.each(forged)('a row %s does not count', (_what, change, reason) => {
    expect(whyIgnored({ ...honest, ...change }, '')).toBe(reason);
    expect(rowsThatCount([{ ...honest, ...change }])).toEqual({ rows: [], ignored: new Map([[reason, 1]]) });
  });

  test.each([
    ['just before midnight and stamped after it', '2026-03', '2026-04-01T00:00:02Z'],
    ['by a clock that runs ahead, and stamped before midnight', '2026-04', '2026-03-31T23:59:58Z'],
    ['almost a day before its stamp', '2026-03', '2026-04-01T23:59:59Z']
  ])('a row written %s counts', (_when, month, at) => {
    expect(whyIgnored({ ...row({ at }), communityMonth: `pumps|${month}` }, '')).toBeUndefined();
  });

  test.each([
    ['2026-03', '2026-04-02T00:00:00Z'],
    ['2026-04', '2026-03-30T23:59:59Z']
  ])('a row of the month %s stamped at %s does not count', (month, at) => {
    expect(whyIgnored({ ...row({ at }), communityMonth: `pumps|${month}` }, '')).toBe('month key disagrees with the stamp');
  });

  test('a community whose key holds the sign between key and month is itself', () => {
    expect(whyIgnored(row({ community: 'pumps|2026-01' }), '')).toBeUndefined();
  });

  test('rows that do not count are counted by reason', () => {
    const rows = [{ ...honest, version: 2 }, { ...honest, version: 3 }, { ...honest, folder: 'field' }, honest];
    expect(rowsThatCount(rows)).toEqual({ rows: [honest], ignored: new Map([['not at its first version', 2], ['in the wrong folder', 1]]) });
  });

  test('each row has a folder of its own to lie in', () => {
    const rows = [row({ id: 1, folder: 'field' }), row({ id: 2, folder: 'research' })];
    expect(rowsThatCount(rows, () => 'field').rows.map(({ id }) => id)).toEqual([1]);
    expect(rowsThatCount(rows, ({ folder }) => folder).rows.map(({ id }) => id)).toEqual([1, 2]);
  });

  test('a row that was sent twice is one act, the earlier one, whatever the order of arrival', () => {
    const first = row({ id: 4, by: '7', operation: 'same' });
    const again = row({ id: 9, by: '7', operation: 'same' });
    const other = row({ id: 6, by: '8', operation: 'same' });
    for (const order of permutations([first, again, other, first])) {
      expect(rowsThatCount(order).rows.map(({ id }) => id)).toEqual([4, 6]);
    }
  });
});
