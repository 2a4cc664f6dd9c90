import fc from 'fast-check';
import { comparable, logRank } from '../../../src/domain/survival/logRank';
import type { Subject } from '../../../src/domain/survival/subject';
import { channingMen, maintained, nonmaintained, placebo, sixMp, watched } from './published';
import { Rational } from './rational';
import { lives } from './randomLives';

/** Chi-square of two groups in exact fractions, by definition. */
function exactly(first: readonly Subject[], second: readonly Subject[]): { expected: Rational; variance: Rational; chiSquare: Rational } {
  const all = [...first, ...second];
  const times = new Set(all.filter(({ event, entry, exit }) => event && exit > entry).map(({ exit }) => exit));
  const at = (subjects: readonly Subject[], time: number): number => subjects.filter(({ entry, exit }) => entry < time && time <= exit).length;
  let [observed, expected, variance] = [0, Rational.of(0), Rational.of(0)];
  for (const time of times) {
    const [n, n1] = [at(all, time), at(first, time)];
    const ends = (subjects: readonly Subject[]): number => subjects.filter(({ event, entry, exit }) => event && entry < time && exit === time).length;
    const d = ends(all);
    observed += ends(first);
    expected = expected.plus(Rational.of(d * n1, n));
    if (n > 1) variance = variance.plus(Rational.of(n1 * (n - n1) * d * (n - d), n * n * (n - 1)));
  }
  const difference = Rational.of(observed).minus(expected);
  return { expected, variance, chiSquare: difference.times(difference).over(variance) };
}

describe('The log-rank test', () => {
  test('of 6-MP against placebo is the published one', () => {
    // Published with these data: chi-square 16.79 (16.7929), p 4.17e-05; observed 9 and 21, expected 19.3 and 10.7 (R, survdiff).
    const test = logRank([sixMp, placebo]);
    expect(test?.chiSquare.toFixed(4)).toBe('16.7929');
    expect(test?.pValue.toExponential(3)).toBe('4.169e-5');
    expect(test?.degrees).toBe(1);
    expect(test?.groups.map(({ observed, expected }) => [observed, expected.toFixed(1)])).toEqual([[9, '19.3'], [21, '10.7']]);
  });

  test('of the patients of Miller is the published one', () => {
    // R, package survival, tests/doaml.Rout.save: expected 10.69 and 7.31, chi-square 3.4 (3.40), p 0.0653.
    const test = logRank([maintained, nonmaintained]);
    expect(test?.groups.map(({ observed, expected }) => [observed, expected.toFixed(2)])).toEqual([[7, '10.69'], [11, '7.31']]);
    expect([test?.chiSquare.toFixed(2), test?.pValue.toFixed(4)]).toEqual(['3.40', '0.0653']);
  });

  test.each([
    ['Freireich', sixMp, placebo],
    ['Miller', maintained, nonmaintained],
    ['Channing House, who entered before 900 months and after', channingMen.filter(({ entry }) => entry < 900), channingMen.filter(({ entry }) => entry >= 900)]
  ])('agrees with exact fractions: %s', (_name, first, second) => {
    const truth = exactly(first, second);
    const test = logRank([first, second]);
    expect(test?.chiSquare).toBeCloseTo(truth.chiSquare.toNumber(), 10);
    expect(test?.groups[0]?.expected).toBeCloseTo(truth.expected.toNumber(), 10);
  });

  test('passes over a group that was never there when something ended', () => {
    // R, package survival, tests/difftest.Rout.save: a third group of early censorings changes nothing.
    const early = watched('1+ 2+ 2+ 3+ 3+ 3+ 4+');
    const two = logRank([maintained, nonmaintained]);
    const three = logRank([maintained, early, nonmaintained]);
    expect(three?.degrees).toBe(1);
    expect(three?.chiSquare).toBeCloseTo(two?.chiSquare ?? NaN, 12);
  });

  test('of three groups has two degrees of freedom, and its chi-square is z’ V⁻¹ z, worked out by hand', () => {
    // Ends at 1 (of A) and 2 (of B), at risk A, B, C: 2, 2, 2 and then 1, 2, 2.
    // O - E: A 1 - 1/3 - 1/5 = 7/15, B 1 - 1/3 - 2/5 = 4/15. V: AA 2/9 + 4/25, BB 2/9 + 6/25, AB -1/9 - 2/25.
    const [a, b, ab] = [2 / 9 + 4 / 25, 2 / 9 + 6 / 25, -1 / 9 - 2 / 25];
    const [x, y] = [7 / 15, 4 / 15];
    const byHand = (x * x * b - 2 * x * y * ab + y * y * a) / (a * b - ab * ab);
    const test = logRank([watched('1 9+'), watched('2 9+'), watched('9+ 9+')]);
    expect(test?.degrees).toBe(2);
    expect(test?.chiSquare).toBeCloseTo(byHand, 12);
    expect(test?.pValue).toBeCloseTo(Math.exp(-byHand / 2), 12);
  });

  test.each([
    ['there are no groups', []],
    ['there is one', [sixMp]],
    ['nothing ended', [watched('3+ 4+'), watched('5+')]],
    ['groups never lived at the same age', [watched('3 4'), [{ entry: 10, exit: 12, event: true }, { entry: 10, exit: 14, event: true }]]]
  ])('is none where %s', (_what, groups) => {
    expect(logRank(groups)).toBeUndefined();
  });

  test('of groups that are alike is 0', () => {
    fc.assert(fc.property(lives, fc.integer({ min: 2, max: 4 }), (group, times) => {
      const test = logRank(new Array(times).fill(group));
      if (test === undefined) return;
      expect(test.chiSquare).toBeCloseTo(0, 12);
      expect(test.pValue).toBeCloseTo(1, 5);
    }));
  });

  test('does not depend on the order of groups or of their members, and all expected make all observed', () => {
    fc.assert(fc.property(fc.array(lives, { minLength: 2, maxLength: 4 }), groups => {
      const one = logRank(groups);
      const other = logRank([...groups].reverse().map(group => [...group].reverse()));
      expect(other?.degrees).toBe(one?.degrees);
      if (one === undefined || other === undefined) return;
      expect(Math.abs(other.chiSquare - one.chiSquare)).toBeLessThan(1e-8 * (1 + one.chiSquare));
      const total = (pick: 'observed' | 'expected'): number => one.groups.reduce((sum, group) => sum + group[pick], 0);
      expect(total('expected')).toBeCloseTo(total('observed'), 9);
    }));
  });

  test('agrees with exact fractions for any two groups', () => {
    fc.assert(fc.property(lives, lives, (first, second) => {
      const test = logRank([first, second]);
      if (test === undefined) return;
      expect(test.chiSquare).toBeCloseTo(exactly(first, second).chiSquare.toNumber(), 8);
    }));
  });
});

describe('Groups are compared', () => {
  const group = (size: number, ends: number): Subject[] => Array.from({ length: size }, (_each, index) => ({ entry: 0, exit: index + 1, event: index < ends }));
  test.each([
    ['where each has ten communities and five ends', [group(10, 5), group(30, 9)], true],
    ['not where one has nine communities', [group(9, 9), group(30, 9)], false],
    ['not where one has four ends', [group(10, 5), group(30, 4)], false],
    ['not where there is but one', [group(30, 9)], false],
    ['not where some of ten were never watched', [[...group(9, 5), { entry: 4, exit: 4, event: true }], group(30, 9)], false]
  ])('%s', (_what, groups, answer) => {
    expect(comparable(groups)).toBe(answer);
  });
});
