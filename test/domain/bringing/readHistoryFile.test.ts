import { communityFinder } from '../../../src/domain/bringing/findCommunity';
import { guessMapping } from '../../../src/domain/bringing/historyColumns';
import type { ReadHistory } from '../../../src/domain/bringing/historyLine';
import { readHistoryFile } from '../../../src/domain/bringing/readHistoryFile';
import { readRecords } from '../../../src/domain/bringing/readRecords';
import { communityKey } from '../../../src/domain/identity';

const now = Date.parse('2026-11-28T12:00:00Z');
const communityOf = communityFinder([{ key: communityKey('pumps'), title: 'Pumps' }]);
const read = (...lines: readonly string[]): ReadHistory => {
  const records = readRecords(lines.join('\n'));
  return readHistoryFile(records, { mapping: guessMapping(records.header), communityOf, now });
};
const header = 'when,person,community,kind,reference';

describe('a file of history', () => {
  it('tells who did what where, and when', () => {
    expect(read(header, '2024-03-01 09:30,Eva@Contoso.example,Pumps,joined,7', '2024-03-02,omar@contoso.example,pumps,,')).toEqual({
      lines: [
        { line: 2, kind: 'join', account: 'eva@contoso.example', community: 'pumps', actedAt: Date.parse('2024-03-01T09:30:00Z'), identity: 'reference 7' },
        { line: 3, kind: 'contribution', account: 'omar@contoso.example', community: 'pumps', actedAt: Date.parse('2024-03-02T00:00:00Z'), identity: 'line 2024-03-02\u001fomar@contoso.example\u001fpumps\u001f\u001f 0' }
      ],
      problems: [],
      leftOut: new Map()
    });
  });

  it.each<[string, string, string, string]>([
    ['no moment', ',eva@c.example,pumps,,', 'noMoment', ''],
    ['one that is none', '31.2.2024,eva@c.example,pumps,,', 'badMoment', '31.2.2024'],
    ['one that can be read in two ways', '3/4/2024,eva@c.example,pumps,,', 'badMoment', '3/4/2024'],
    ['the day after tomorrow', '2026-11-30,eva@c.example,pumps,,', 'inFuture', '2026-11-30'],
    ['nobody', '2024-03-01,,pumps,,', 'noPerson', ''],
    ['a name instead of an account', '2024-03-01,Eva Sol,pumps,,', 'badPerson', 'Eva Sol'],
    ['no community', '2024-03-01,eva@c.example,,,', 'noCommunity', ''],
    ['an unknown one', '2024-03-01,eva@c.example,Bridges,,', 'unknownCommunity', 'Bridges'],
    ['an unknown kind', '2024-03-01,eva@c.example,pumps,left,', 'unknownKind', 'left'],
    ['a cell too few', '2024-03-01,eva@c.example,pumps,', 'damaged', '2024-03-01,eva@c.example,pumps,']
  ])('names a line with %s, and brings the next', (_what, line, kind, said) => {
    const { lines, problems } = read(header, line, '2024-03-01,eva@c.example,pumps,,');
    expect(problems).toEqual([{ line: 2, kind, said }]);
    expect(lines.map(each => each.line)).toEqual([3]);
  });

  it('takes a day that has begun somewhere for one of the past', () => {
    expect(read(header, '2026-11-29,eva@c.example,pumps,,').problems).toEqual([]);
  });

  it('names a reference that was there before, and where', () => {
    const { lines, problems } = read(header, '2024-03-01,eva@c.example,pumps,,7', '2024-03-02,eva@c.example,pumps,,8', '2024-03-03,eva@c.example,pumps,,7');
    expect(problems).toEqual([{ line: 4, kind: 'sameReference', said: '7', earlier: 2 }]);
    expect(lines.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('a reference of a line that is wrong is free for another', () => {
    expect(read(header, 'x,eva@c.example,pumps,,7', '2024-03-01,eva@c.example,pumps,,7').lines.map(({ line }) => line)).toEqual([3]);
  });

  it('tells equal lines apart by how often they were there before, the same in every reading', () => {
    const file = [header, '2024-03-01,eva@c.example,pumps,,', '2024-03-01,eva@c.example,pumps,,'];
    const identities = read(...file).lines.map(({ identity }) => identity);
    expect(new Set(identities).size).toBe(2);
    expect(read(...file).lines.map(({ identity }) => identity)).toEqual(identities);
  });

  it('has the problems from the top of the file', () => {
    expect(read(header, '2024-03-01,eva@c.example,Bridges,,', 'x', ',eva@c.example,pumps,,').problems.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'unknownCommunity'], [3, 'damaged'], [4, 'noMoment']
    ]);
  });
});
