import fc from 'fast-check';
import { communityKey, personKey } from '../../src/domain/identity';
import { countedLog } from '../../src/domain/log/countedLog';
import type { LogRow } from '../../src/domain/log/logRow';
import { rowsThatCount } from '../../src/domain/log/rowsThatCount';
import { row } from './rows';

const pumps = communityKey('pumps');
const logOf = (rows: readonly LogRow[]): ReturnType<typeof countedLog> => {
  const log = countedLog('kept');
  rows.forEach(log.add);
  return log;
};
const withoutOperation = ({ operation: _told, ...rest }: LogRow): Omit<LogRow, 'operation'> => rest;

describe('A whole log, packed', () => {
  test('gives back the rows of a community, and only those', () => {
    const rows = [row({ id: 3, body: { to: '7' } }), row({ id: 4, community: 'valves' }), row({ id: 5, by: '8', kind: 'leave', at: '2026-04-01T09:00:00.250Z' })];
    const log = logOf(rows);
    expect(log.of(pumps).map(withoutOperation)).toEqual([rows[0], rows[2]].map(each => each && withoutOperation(each)));
    expect(log.of(communityKey('valves')).map(({ id }) => id)).toEqual([4]);
    expect(log.of(communityKey('tanks'))).toEqual([]);
  });

  test('knows how far it was read, and how many rows do not count', () => {
    const log = logOf([row({ id: 3 }), { ...row({ id: 9 }), version: 2 }, { ...row({ id: 8 }), folder: 'field' }]);
    expect([log.highest, log.ignored, log.of(pumps).map(({ id }) => id)]).toEqual([9, 2, [3]]);
    const empty = countedLog('kept');
    expect([empty.highest, empty.ignored, empty.of(pumps)]).toEqual([0, 0, []]);
  });

  test('takes rows after it was asked', () => {
    const log = logOf([row({ id: 3 })]);
    expect(log.of(pumps)).toHaveLength(1);
    log.add(row({ id: 4 }));
    expect(log.of(pumps).map(({ id }) => id)).toEqual([3, 4]);
  });

  test('names somebody who was erased as the row does, whoever took the name out', () => {
    const erased = { ...row({ id: 3 }), person: personKey('erased-0123456789ab'), editor: personKey('2'), modified: 1, version: 2 };
    expect(logOf([erased]).of(pumps)).toMatchObject([{ author: 'erased-0123456789ab', person: 'erased-0123456789ab' }]);
  });

  test('tells the rows that count of each community, in whatever order, doubled or forged they come', () => {
    const sketch = fc.record({ id: fc.integer({ min: 1, max: 40 }), by: fc.constantFrom('7', '8'), community: fc.constantFrom('pumps', 'valves'), operation: fc.constantFrom('a', 'b', 'c', ''), version: fc.constantFrom(1, 1, 1, 2) });
    fc.assert(
      fc.property(fc.array(sketch), sketches => {
        const rows = sketches.map(({ version, ...each }) => ({ ...row(each), version }));
        const log = logOf(rows);
        for (const key of ['pumps', 'valves']) {
          expect(log.of(communityKey(key)).map(withoutOperation)).toEqual(rowsThatCount(rows.filter(({ community }) => community === key)).rows.map(withoutOperation));
        }
        expect(log.ignored).toBe([...rowsThatCount(rows).ignored.values()].reduce((sum, count) => sum + count, 0));
      })
    );
  });

  test('holds many rows', () => {
    const log = countedLog('kept');
    for (let id = 1; id <= 40_000; id += 1) log.add(row({ id, by: String(id % 7), community: id % 2 === 0 ? 'pumps' : 'valves', body: { row: id } }));
    const rows = log.of(pumps);
    expect([rows.length, rows[19_999]?.id, rows[19_999]?.body, rows[19_999]?.author]).toEqual([20_000, 40_000, { row: 40_000 }, personKey('2')]);
  });
});
