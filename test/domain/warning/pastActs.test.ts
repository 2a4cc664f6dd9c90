import { foldCommunities, nothingDecided } from '../../../src/domain/community/foldCommunities';
import { communityKey } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import type { PastAct } from '../../../src/domain/warning/history';
import { pastActs } from '../../../src/domain/warning/pastActs';
import { foundedBody, row } from '../rows';

const { communities } = foldCommunities(
  nothingDecided,
  ['pumps', 'valves'].map(community => row({ kind: 'founded', by: '2', folder: 'field', community, at: '2026-01-05T09:00:00Z', body: foundedBody(community, '7') })),
  []
);
const past = (contributions: readonly LogRow[], acts: readonly LogRow[] = [], departmentOf: (person: string) => string | undefined = () => undefined): PastAct[] =>
  pastActs(communities, communityKey('pumps'), { contributions, acts }, departmentOf);
const at = (hour: number): string => `2026-02-03T${String(hour).padStart(2, '0')}:00:00Z`;
const question = (by: string, hour: number): LogRow => row({ kind: 'question', by, at: at(hour) });
const answer = (to: LogRow, by: string, hour: number): LogRow => row({ kind: 'answer', by, at: at(hour), body: { question: to.id } });
const parts = (rows: readonly LogRow[]): (PastAct['part'])[] => past(rows).map(({ part }) => part);

describe('The past of a community, from its rows,', () => {
  test('is what people contributed and what those who run it added for them', () => {
    expect(past([row({ kind: 'thanks', by: '8', at: at(9) })], [row({ kind: 'announcement', by: '7', at: at(10) })])).toEqual([
      { at: Date.parse(at(9)), person: '8' },
      { at: Date.parse(at(10)), person: '7' }
    ]);
  });

  test('is its own', () => {
    const elsewhere = { community: 'valves', at: at(9) };
    expect(past([row({ kind: 'thanks', ...elsewhere })], [row({ kind: 'announcement', by: '7', ...elsewhere })])).toEqual([]);
  });

  test('says where people worked when they did it, as far as anybody knows', () => {
    const asked: unknown[] = [];
    const acts = pastActs(communities, communityKey('pumps'), { contributions: [row({ kind: 'thanks', by: '8', at: at(9) }), row({ kind: 'thanks', by: '9', at: at(10) })], acts: [] }, (person, when) => {
      asked.push([person, when]);
      return person === '8' ? 'seals' : undefined;
    });
    expect(acts.map(({ department }) => department)).toEqual(['seals', undefined]);
    expect('department' in (acts[1] ?? {})).toBe(false);
    expect(asked).toEqual([['8', Date.parse(at(9))], ['9', Date.parse(at(10))]]);
  });
});

describe('Of questions and answers,', () => {
  const first = question('8', 9);
  test.each<[string, readonly LogRow[], readonly PastAct['part'][]]>([
    ['a question asks and the first answer by somebody else replies', [first, answer(first, '9', 10)], ['asked', 'replied']],
    ['a second answer does neither', [first, answer(first, '9', 10), answer(first, '10', 11)], ['asked', 'replied', undefined]],
    ['an answer to oneself does neither', [first, answer(first, '8', 10)], ['asked', undefined]],
    ['thanks do neither', [row({ kind: 'thanks', by: '8', at: at(12) })], [undefined]]
  ])('%s', (_what, rows, said) => {
    expect(parts(rows)).toEqual(said);
  });

  test('a corrected question asks once', () => {
    expect(parts([first, row({ kind: 'question', by: '8', at: at(10), body: { corrects: first.id } }), row({ kind: 'thanks', by: '8', at: at(10) })])).toEqual(['asked', undefined]);
  });

  test('only a question asks: thanks at the time of somebody else’s question do not', () => {
    expect(parts([first, row({ kind: 'thanks', by: '9', at: at(9) })])).toEqual(['asked', undefined]);
  });
});
