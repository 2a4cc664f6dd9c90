import { bandOf, tellsBand, topTenthShare } from '../../src/domain/report/concentration';

const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

describe('The share of the most active tenth', () => {
  test.each<[string, number[], number | undefined]>([
    ['nobody', [], undefined],
    ['one, who made everything', [7], 1],
    ['ten alike', ones(10), 0.1],
    ['eleven alike: a tenth is two whole people', ones(11), 2 / 11],
    ['ten, of whom the last made half', [...ones(9), 9], 0.5],
    ['in any order', [9, ...ones(9)], 0.5],
    ['twenty, of whom two made three quarters', [...ones(18), 24, 30], 0.75],
    ['counts above those of a byte', [...ones(9), 100_000], 100_000 / 100_009]
  ])('%s', (_who, contributions, share) => {
    expect(topTenthShare(contributions)).toBe(share);
  });
});

test.each([
  [0.1, 'belowQuarter'], [0.2499, 'belowQuarter'], [0.25, 'belowHalf'], [0.4999, 'belowHalf'],
  [0.5, 'belowThreeQuarters'], [0.7499, 'belowThreeQuarters'], [0.75, 'above'], [1, 'above']
])('%d is told as %s', (share, band) => {
  expect(bandOf(share)).toBe(band);
});

describe('A band is told only where a published month says that a tenth is the minimum or more', () => {
  test.each<[(number | null)[], number, boolean]>([
    [[], 5, false],
    [[null, null, null], 5, false],
    [[5, 20, 40], 5, false],
    [[null, 41, null], 5, true],
    [[41], 6, false],
    [[50, null, null], 6, false],
    [[51, null, null], 6, true]
  ])('%j contributors by month, minimum %d: %s', (months, minimum, isTold) => {
    expect(tellsBand(months, minimum)).toBe(isTold);
  });
});
