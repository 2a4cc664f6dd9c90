import type { Judged } from '../../../commands/backtest/rocArea';
import { rank, rocArea } from '../../../commands/backtest/rocArea';

const ending = (...scores: readonly number[]): Judged[] => scores.map(score => ({ score, ends: true }));
const living = (...scores: readonly number[]): Judged[] => scores.map(score => ({ score, ends: false }));
const area = (judged: readonly Judged[], times?: readonly number[]): number | undefined => rocArea(rank(judged), times);

describe('The area under the ROC curve', () => {
  test.each<[string, readonly Judged[], number | undefined]>([
    ['is 1 where every end has the higher score', [...ending(3, 4), ...living(1, 2)], 1],
    ['is 0 where every end has the lower one', [...ending(1, 2), ...living(3, 4)], 0],
    ['counts the pairs that are in order', [...ending(2, 4), ...living(1, 3)], 3 / 4],
    ['counts a tie half', [...ending(2), ...living(1, 2)], 3 / 4],
    ['counts many ties half each', [...ending(1, 1, 2), ...living(1, 1, 0)], (2 * (0.5 + 0.5 + 1) + 3) / 9],
    ['is a half where all are alike', [...ending(1, 1), ...living(1, 1, 1)], 1 / 2],
    ['of an alarm that is on or off is the mean of what it catches and what it spares', [...ending(1, 1, 1, 0), ...living(1, 0, 0, 0, 0)], (3 / 4 + 4 / 5) / 2],
    ['cannot be told without an end', living(1, 2), undefined],
    ['cannot be told without a life', ending(1, 2), undefined],
    ['cannot be told of nothing', [], undefined]
  ])('%s', (_what, judged, expected) => {
    expect(area(judged)).toBe(expected);
    expect(area([...judged].reverse())).toBe(expected);
  });

  test('is that of the aggregate of Hanley and McNeil (1982), table I: 0.893', () => {
    const ratings = (counts: readonly number[], ends: boolean): Judged[] => counts.flatMap((count, score) => Array.from({ length: count }, () => ({ score, ends })));
    expect(area([...ratings([33, 6, 6, 11, 2], false), ...ratings([3, 2, 2, 11, 33], true)])).toBeCloseTo(0.893, 3);
  });

  test('compares within a stratum only where there are some', () => {
    const large = [...ending(1), ...living(2, 0)].map(each => ({ ...each, stratum: 'large' }));
    const small = [...ending(11), ...living(10)].map(each => ({ ...each, stratum: 'small' }));
    expect(area([...large, ...small])).toBe(2 / 3);
    expect(area([...large, ...living(0.5).map(each => ({ ...each, stratum: 'alone' }))])).toBe(1 / 2);
  });

  test('counts a cluster as often as it was drawn', () => {
    const judged = [{ score: 2, ends: true, cluster: 0 }, { score: 1, ends: false, cluster: 1 }, { score: 3, ends: false, cluster: 2 }];
    expect(area(judged, [1, 1, 1])).toBe(1 / 2);
    expect(area(judged, [1, 3, 1])).toBe(3 / 4);
    expect(area(judged, [2, 0, 1])).toBe(0);
    expect(area(judged, [0, 2, 1])).toBeUndefined();
  });
});
