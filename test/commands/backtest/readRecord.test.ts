import { readRecord } from '../../../commands/backtest/readRecord';
import { actFile, communityFile } from './files';

const files = communityFile(['pumps', 'Active', '2024-01-05', ''], ['seals', 'Retired', '2024-01-09', '2025-03-01', 'User group'], ['gaskets', 'Unlisted', '', '']);
const acts = actFile(
  '2024-02-03T10:00:00Z,p2,redhat.com,pumps,proposal',
  '2024-01-03T10:00:00Z,p1,Unaffiliated,pumps,contribution',
  '2025-03-09T00:00:00Z,p1,,seals,contribution'
);
const instant = (text: string): number => Date.parse(text);

describe('The record', () => {
  const record = readRecord(files, acts);

  test('has every community with its acts by time, its outcome and its beginning', () => {
    expect(record.communities).toEqual([
      {
        key: 'pumps', kind: 'Working group', outcome: 'open', began: instant('2024-01-03T10:00:00Z'),
        acts: [{ at: instant('2024-01-03T10:00:00Z'), person: 'p1' }, { at: instant('2024-02-03T10:00:00Z'), person: 'p2', department: 'redhat.com' }]
      },
      { key: 'seals', kind: 'User group', outcome: { ended: instant('2025-03-01') }, began: instant('2024-01-09'), acts: [{ at: instant('2025-03-09'), person: 'p1' }] },
      { key: 'gaskets', kind: 'Working group', outcome: 'unknown', acts: [] }
    ]);
  });

  test('ends with the last that it tells, be it an act', () => {
    expect(record.ends).toBe(instant('2025-03-09'));
  });

  test.each([
    ['an end', communityFile(['pumps', 'Retired', '2024-01-05', '2026-01-01'])],
    ['a beginning', communityFile(['pumps', 'Active', '2026-01-01', ''])]
  ])('or %s', (_what, communities) => {
    expect(readRecord(communities, actFile()).ends).toBe(instant('2026-01-01'));
  });

  test.each([
    ['Active', '', 'open'],
    ['Retired', '', 'unknown'],
    ['Unlisted', '', 'unknown'],
    ['Unlisted', '2025-03-01', { ended: instant('2025-03-01') }],
    ['Active', '2025-03-01', { ended: instant('2025-03-01') }]
  ])('takes status %s with the end “%s” for %j', (status, retired, outcome) => {
    expect(readRecord(communityFile(['pumps', status, '2024-01-05', retired]), actFile()).communities[0]?.outcome).toEqual(outcome);
  });

  test.each([['question', 'asked'], ['answer', 'replied'], ['reply', 'replied'], ['proposal', undefined]])('takes the kind %s for %s', (kind, part) => {
    const { communities } = readRecord(communityFile(['pumps', 'Active', '', '']), actFile(`2024-02-03T10:00:00Z,p2,redhat.com,pumps,${kind}`));
    expect(communities[0]?.acts[0]?.part).toBe(part);
  });

  test('takes columns in any order, and does without a kind of community', () => {
    const { communities } = readRecord({ name: 'c.csv', text: 'retired,key,started,status\r\n,pumps,2024-01-05,Active\r\n' }, actFile());
    expect(communities).toEqual([{ key: 'pumps', kind: '', outcome: 'open', began: instant('2024-01-05'), acts: [] }]);
  });
});

describe('A bad file is refused with its line and column:', () => {
  const pumps = communityFile(['pumps', 'Active', '2024-01-05', '']);
  test.each([
    ['a day that is none', communityFile(['pumps', 'Retired', '2024-01-05', '2025-02-30']), actFile(), 'communities.csv, line 2, column retired: “2025-02-30” is no day (2026-03-31) and no instant (2026-03-31T12:00:00Z).'],
    ['a beginning that is none', communityFile(['pumps', 'Active', 'soon', '']), actFile(), 'communities.csv, line 2, column started: “soon” is no day (2026-03-31) and no instant (2026-03-31T12:00:00Z).'],
    ['a community without a key', communityFile(['pumps', 'Active', '', ''], ['', 'Active', '', '']), actFile(), 'communities.csv, line 3, column key: A community has no key.'],
    ['a community twice', communityFile(['pumps', 'Active', '', ''], ['pumps', 'Active', '', '']), actFile(), 'communities.csv, line 3, column key: “pumps” is there twice.'],
    ['an act at no time', pumps, actFile('2024-02-03,p1,,pumps,proposal', ',p1,,pumps,proposal'), 'participation.csv, line 3, column when: It does not say when.'],
    ['an act by nobody', pumps, actFile('2024-02-03,,,pumps,proposal'), 'participation.csv, line 2, column person: It does not say who.'],
    ['an act in no community', pumps, actFile('2024-02-03,p1,,valves,proposal'), 'participation.csv, line 2, column community: “valves” is not in communities.csv.'],
    ['too few cells', pumps, actFile('2024-02-03,p1'), 'participation.csv, line 2, column 2: The row has 2 of 5 cells.'],
    ['a missing column', pumps, { name: 'participation.csv', text: 'when,person,department,kind\n' }, 'participation.csv, line 1, column community: There is no such column.'],
    ['a column twice', { name: 'communities.csv', text: 'key,key,status,started,retired\n' }, actFile(), 'communities.csv, line 1, column key: There are two such columns.'],
    ['an empty file', { name: 'communities.csv', text: '\n' }, actFile(), 'communities.csv, line 1: The file is empty.'],
    ['a quotation mark that is never closed', { name: 'communities.csv', text: 'key,status,started,retired\npumps,"Active,,\n' }, actFile(), 'communities.csv, line 2: A quotation mark opens here and is never closed.']
  ])('%s', (_what, communities, participation, says) => {
    expect(() => readRecord(communities, participation)).toThrow(says);
  });
});
