import fc from 'fast-check';
import { everyRow, pairsOf, pairwiseRows } from './pairwise';

describe('rows in which any two values meet', () => {
  const factors = { drink: ['tea', 'coffee'], size: [1, 2, 3], isHot: [true, false] };

  test('everyRow has each combination once', () => {
    expect(everyRow({ drink: ['tea', 'coffee'], size: [1, 2] })).toEqual([
      { drink: 'tea', size: 1 },
      { drink: 'tea', size: 2 },
      { drink: 'coffee', size: 1 },
      { drink: 'coffee', size: 2 }
    ]);
  });

  test('pairsOf names the values of each two factors', () => {
    expect(pairsOf(factors, { drink: 'coffee', size: 3, isHot: true })).toEqual(['drink 1, size 2', 'drink 1, isHot 0', 'size 2, isHot 0']);
  });

  test('pairwiseRows needs six rows where there are twelve', () => {
    expect(everyRow(factors)).toHaveLength(12);
    expect(pairwiseRows(factors)).toHaveLength(6);
  });

  test('whatever the factors, no pair is missing, and each row brings one that no other before it had', () => {
    const some = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.record({ a: some, b: some, c: some, d: some }), given => {
        const rows = pairwiseRows(given);
        const met = new Set<string>();
        for (const row of rows) {
          const before = met.size;
          pairsOf(given, row).forEach(pair => met.add(pair));
          expect(met.size).toBeGreaterThan(before);
        }
        expect(met).toEqual(new Set(everyRow(given).flatMap(row => pairsOf(given, row))));
      })
    );
  });
});
