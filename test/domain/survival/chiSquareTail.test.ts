import { chiSquareTail } from '../../../src/domain/survival/chiSquareTail';

/** Same to 1e-12 of the value itself. */
function expectSame(value: number, truth: number): void {
  expect(Math.abs(value / truth - 1)).toBeLessThan(1e-12);
}

describe('The tail of chi-square', () => {
  // One degree: erfc(z) at 2 z². Values of erfc: Abramowitz & Stegun, table 7.1, and NIST DLMF 7.2, to sixteen digits.
  test.each([
    [0.5, 0.4795001221869535],
    [1, 0.1572992070502851],
    [2, 0.004677734981047266],
    [3, 2.209049699858544e-5],
    [5, 1.537459794428035e-12]
  ])('with one degree of freedom is erfc(%d)', (z, erfc) => {
    expectSame(chiSquareTail(2 * z * z, 1), erfc);
  });

  test.each([0.01, 0.7, 2, 5.991464547107979, 20, 100, 400])('with two degrees is exp(-x / 2) at %d', x => {
    expectSame(chiSquareTail(x, 2), Math.exp(-x / 2));
  });

  test.each([3, 4, 6, 10, 20, 50])('with %d degrees follows from two degrees fewer', degrees => {
    // Abramowitz & Stegun 26.4.8: Q(x | v) = Q(x | v - 2) + (x/2)^(v/2 - 1) exp(-x/2) / Γ(v/2).
    for (const x of [0.3, 1, 3, 9, 27, 81, 200]) {
      let gamma = degrees % 2 === 0 ? 1 : Math.sqrt(Math.PI);
      for (let shape = degrees % 2 === 0 ? 1 : 0.5; shape < degrees / 2; shape++) gamma *= shape;
      expectSame(chiSquareTail(x, degrees), chiSquareTail(x, degrees - 2 || 2) + ((x / 2) ** (degrees / 2 - 1) * Math.exp(-x / 2)) / gamma);
    }
  });

  // Abramowitz & Stegun, table 26.8, with more digits.
  test.each([
    [3.841458820694124, 1, 0.05],
    [5.991464547107979, 2, 0.05],
    [7.814727903251179, 3, 0.05],
    [11.344866730144373, 3, 0.01],
    [18.307038053275146, 10, 0.05]
  ])('at %d with %i degrees is %d', (value, degrees, chance) => {
    expectSame(chiSquareTail(value, degrees), chance);
  });

  test('is everything at and below 0', () => {
    expect([chiSquareTail(0, 3), chiSquareTail(-1, 1)]).toEqual([1, 1]);
  });
});
