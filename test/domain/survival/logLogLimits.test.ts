import { logLogLimits, normalQuantile } from '../../../src/domain/survival/logLogLimits';

describe('The log-log interval of a survival', () => {
  test('is that of 6/7 with standard error 0.0764, as published for Freireich’s data', () => {
    const { lower, upper } = logLogLimits(6 / 7, Math.sqrt(18 / 21 ** 2 / 7));
    expect([lower?.toFixed(4), upper?.toFixed(4)]).toEqual(['0.6197', '0.9516']);
  });

  test('at 1/e is exp(-exp(±z e σ))', () => {
    const [survival, standardError] = [1 / Math.E, 0.1];
    const { lower, upper } = logLogLimits(survival, standardError);
    expect(lower).toBeCloseTo(Math.exp(-Math.exp(normalQuantile * Math.E * standardError)), 14);
    expect(upper).toBeCloseTo(Math.exp(-Math.exp(-normalQuantile * Math.E * standardError)), 14);
  });

  test.each([1, 0, 1 + 1e-16, -1e-16, 1.2, -0.2])('is none at %d', survival => {
    expect(logLogLimits(survival, 0.1)).toEqual({ lower: undefined, upper: undefined });
  });

  test('covers 95 % of the normal distribution', () => {
    expect(normalQuantile).toBe(1.959963984540054);
  });
});
