import type { LogRow } from '../../src/domain/log/logRow';
import type { Chains } from '../../src/domain/report/chain';
import { alteredSince, linkSize, linksOf } from '../../src/domain/report/chain';
import { row } from './rows';

const rows = (...ids: readonly number[]): LogRow[] => ids.map(id => row({ id, operation: `op-${id}` }));

describe('The links of a log', () => {
  test('are as many as whole runs of ids have come', () => {
    expect([[], rows(1, linkSize - 1), rows(1, linkSize), rows(1, 2 * linkSize + 1)].map(log => linksOf(log).map(({ until }) => until))).toEqual([[], [], [5000], [5000, 10000]]);
  });

  test('hold the rows of their run by id, whatever the order in which they come', () => {
    const log = rows(3, linkSize, 1, linkSize + 1, 2 * linkSize);
    expect(linksOf([...log].reverse())).toEqual(linksOf(log));
    expect(linksOf(log).map(({ text }) => text.split('\n').map(line => (JSON.parse(line) as [number])[0]))).toEqual([[1, 3, 5000], [5001, 10000]]);
  });

  const changes: Partial<LogRow>[] = [
    { kind: 'leave' }, { person: '9' as LogRow['person'] }, { community: 'valves' as LogRow['community'] }, { communityMonth: 'pumps|2026-04' },
    { operation: 'other' as LogRow['operation'] }, { body: { title: 'Else' } }, { folder: 'field' }, { author: '9' as LogRow['author'] },
    { editor: '9' as LogRow['editor'] }, { created: 1 }, { modified: 1 }, { version: 2 }
  ];
  test.each(changes)('are others where a row is changed: %j', change => {
    const [first, last] = rows(1, linkSize) as [LogRow, LogRow];
    expect(linksOf([{ ...first, ...change }, last])).not.toEqual(linksOf([first, last]));
  });

  test('are others where a row is gone', () => {
    expect(linksOf(rows(1, linkSize))).not.toEqual(linksOf(rows(1, 2, linkSize)));
  });
});

describe('What is not what it was', () => {
  const cases: [string, Chains, Chains, ReturnType<typeof alteredSince>][] = [
    ['nothing, before anything was hashed', {}, { acts: ['a'] }, []],
    ['nothing, where a log only grew', { acts: ['a'] }, { acts: ['a', 'b'] }, []],
    ['the first run that differs, of each log', { acts: ['a', 'b', 'c'], memberships: ['d'], proposals: ['e'] }, { acts: ['a', 'x', 'y'], memberships: ['z'], proposals: ['e'] }, [
      { log: 'acts', from: 5001, until: 10000 },
      { log: 'memberships', from: 1, until: 5000 }
    ]],
    ['a run that is no longer there', { acts: ['a', 'b'] }, { acts: ['a'] }, [{ log: 'acts', from: 5001, until: 10000 }]],
    ['a log that is no longer there', { acts: ['a'] }, {}, [{ log: 'acts', from: 1, until: 5000 }]]
  ];
  test.each(cases)('is %s', (_what, before, now, altered) => {
    expect(alteredSince(before, now)).toEqual(altered);
  });
});
