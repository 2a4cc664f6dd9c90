import { areaIntervals } from '../../../commands/backtest/areaIntervals';
import type { Judged } from '../../../commands/backtest/rocArea';
import { rank } from '../../../commands/backtest/rocArea';

/** Forty communities of one month each, every other of which ended; scores of those that ended lie higher by `more`. */
const months = (more: number): Judged[] => Array.from({ length: 40 }, (_, cluster) => ({ score: (cluster * 7) % 40 + (cluster % 2) * more, ends: cluster % 2 === 1, cluster }));

describe('Intervals of areas', () => {
  test('are the same every time', () => {
    expect(areaIntervals(40, [rank(months(10))])).toEqual(areaIntervals(40, [rank(months(10))]));
  });

  test('lie about the area', () => {
    const { areas: [estimate] } = areaIntervals(40, [rank(months(10))]);
    const [lower, upper] = estimate?.interval ?? [0, 0];
    expect(lower).toBeLessThan(estimate?.value ?? 0);
    expect(upper).toBeGreaterThan(estimate?.value ?? 0);
    expect([lower, upper].map(each => Number(each.toFixed(2)))).toEqual([0.57, 0.87]);
  });

  test('have no width where every draw gives the same', () => {
    expect(areaIntervals(40, [rank(months(100))]).areas).toEqual([{ value: 1, interval: [1, 1] }]);
  });

  test('draw whole communities: a month told twelve times over makes none narrower', () => {
    const often = months(10).flatMap(month => Array.from({ length: 12 }, () => month));
    expect(areaIntervals(40, [rank(often)])).toEqual(areaIntervals(40, [rank(months(10))]));
  });

  test('of differences are of the same draws', () => {
    const one = rank(months(10));
    expect(areaIntervals(40, [one, one], [[0, 1]]).differences).toEqual([{ value: 0, interval: [0, 0] }]);
    expect(areaIntervals(40, [rank(months(100)), one], [[0, 1]]).differences[0]?.value).toBeCloseTo(1 - (areaIntervals(40, [one]).areas[0]?.value ?? 0), 12);
  });

  test('are not told where a tenth of the draws or more has no end in it', () => {
    const oneEnd = months(10).map(month => ({ ...month, ends: month.cluster === 1 }));
    expect(areaIntervals(40, [rank(oneEnd)]).areas[0]?.interval).toBeNull();
  });

  test('are not told where there is no area', () => {
    expect(areaIntervals(1, [rank([]), rank(months(1))], [[0, 1]])).toMatchObject({ areas: [{ value: null, interval: null }, {}], differences: [{ value: null, interval: null }] });
  });
});
