import type { HistoryLine } from '../../../src/domain/bringing/historyLine';
import { importPreview } from '../../../src/domain/bringing/importPreview';
import { lineProblem } from '../../../src/domain/bringing/lineProblem';
import { communityKey } from '../../../src/domain/identity';

const act = (line: number, account: string, community: string, day: string, kind: HistoryLine['kind'] = 'contribution'): HistoryLine => ({
  line, kind, account, community: communityKey(community), actedAt: Date.parse(day), identity: String(line)
});
const lines = [act(2, 'eva@c.example', 'valves', '2024-03-02', 'join'), act(3, 'omar@c.example', 'pumps', '2024-03-01'), act(5, 'eva@c.example', 'pumps', '2024-03-05')];

describe('what an import would bring', () => {
  it('is counted by community, kind and person, with its first and last day', () => {
    const problems = [lineProblem(4, 'badMoment', 'x'), lineProblem(6, 'badMoment', 'y'), lineProblem(7, 'noPerson')];
    const leftOut = new Map([['deleted', 3] as const]);
    expect(importPreview({ lines, problems, leftOut }, account => account === 'eva@c.example')).toEqual({
      lines: 3,
      byCommunity: new Map([['pumps', 2], ['valves', 1]]),
      byKind: new Map([['contribution', 2], ['join', 1]]),
      people: 2,
      unmet: ['omar@c.example'],
      first: Date.parse('2024-03-01'),
      last: Date.parse('2024-03-05'),
      problems,
      problemsByKind: new Map([['badMoment', 2], ['noPerson', 1]]),
      leftOut
    });
  });

  it('of nothing is nothing', () => {
    expect(importPreview({ lines: [], problems: [], leftOut: new Map() }, () => true)).toMatchObject({ lines: 0, people: 0, first: undefined, last: undefined });
  });
});
