import { sum } from '../../src/domain/report/sum';

describe('A sum', () => {
  test.each<[what: string, numbers: readonly (number | null)[], total: number]>([
    ['nothing', [], 0],
    ['numbers', [2, 3, 5], 10],
    ['numbers of which some are left out', [2, null, 5], 7],
    ['only what is left out', [null], 0]
  ])('of %s', (_what, numbers, total) => {
    expect(sum(numbers)).toBe(total);
  });
});
