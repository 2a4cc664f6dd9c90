import { protectList } from '../../src/domain/protection/protectList';
import { protectTable } from '../../src/domain/protection/protectTable';
import { countedTable } from './protectedRanges';

describe('A list as published', () => {
  const rows: [string, readonly number[], ReturnType<typeof protectList>][] = [
    ['is shown where everything is large enough', [20, 5], { shown: [20, 5], total: 25 }],
    ['hides the smallest other count with a single small one', [20, 3, 9], { shown: [20, null, null], total: 32 }],
    ['hides the total where there is no other count', [3], { shown: [null], total: null }],
    ['hides nothing more where two protect each other', [20, 3, 1], { shown: [20, null, null], total: 24 }],
    ['hides another count where those left out would have to be zero', [20, 0, 0, 7], { shown: [20, null, null, null], total: 27 }],
    ['is empty where nobody is counted', [0, 0], { shown: [null, null], total: null }],
    ['is empty where there is nothing to count', [], { shown: [], total: null }]
  ];
  test.each(rows)('%s', (_what, counts, expected) => {
    expect(protectList(counts, { minimum: 5 })).toEqual(expected);
  });

  test('takes another count where readers know one from elsewhere', () => {
    const bounds = (index: number): readonly [number, number] => (index === 2 ? [9, 9] : [0, Infinity]);
    expect(protectList([20, 3, 9], { minimum: 5, bounds })).toEqual({ shown: [null, null, 9], total: 32 });
  });

  test('a count left out for another reason keeps its interval', () => {
    expect(protectList([20, 30, 9], { minimum: 5, alsoHidden: [{ index: 0, from: 5, to: 35 }] })).toEqual({ shown: [null, null, 9], total: 59 });
  });
});

/** Every list of up to four counts of 0 to 6, k = 3. The ranges of hidden counts are worked out by hand: there is one sum. */
describe('Every short list', () => {
  const minimum = 3;
  function* lists(length: number): Generator<number[]> {
    for (let number = 0; number < 7 ** length; number++) yield Array.from({ length }, (_, index) => Math.floor(number / 7 ** index) % 7);
  }

  function isSafe(counts: readonly number[], isHidden: (index: number) => boolean, totalHidden: boolean): boolean {
    const hidden = counts.filter((_, index) => isHidden(index));
    const sum = hidden.reduce((total, count) => total + count, 0);
    if (hidden.some(count => count < minimum) && !totalHidden && (hidden.length < 2 || sum < minimum - 1)) return false;
    const total = counts.reduce((all, count) => all + count, 0);
    if (total >= minimum) return true;
    return totalHidden && hidden.length === counts.length;
  }

  test.each([1, 2, 3, 4])('of %i counts is safe, and no other choice hides fewer people', length => {
    const wrong: string[] = [];
    for (const counts of lists(length)) {
      const { shown, total } = protectList(counts, { minimum });
      const sum = counts.reduce((all, count) => all + count, 0);
      const price = (isHidden: (index: number) => boolean, totalHidden: boolean): number =>
        counts.reduce((people, count, index) => people + (isHidden(index) && count >= minimum ? count : 0), totalHidden && sum >= minimum ? sum : 0);
      const isHidden = (index: number): boolean => shown[index] === null;
      let best = Infinity;
      for (let choice = 0; choice < 2 ** (length + 1); choice++) {
        const hides = (index: number): boolean => (counts[index] as number) < minimum || ((choice >> index) & 1) === 1;
        const hidesTotal = choice >> length === 1 || sum < minimum;
        if (isSafe(counts, hides, hidesTotal)) best = Math.min(best, price(hides, hidesTotal));
      }
      if (!isSafe(counts, isHidden, total === null) || price(isHidden, total === null) > best) wrong.push(counts.join());
    }
    expect(wrong).toEqual([]);
  });

  test('hides as many people as the only row of a table', () => {
    const left = (counts: readonly number[], shown: readonly (number | null)[], total: number | null): number => {
      const all = [...counts, counts.reduce((sum, count) => sum + count, 0)];
      return [...shown, total].reduce<number>((people, number, index) => people + (number === null ? (all[index] as number) : 0), 0);
    };
    for (const counts of lists(3)) {
      const table = protectTable(countedTable(1, 3, counts), { minimum });
      const { shown, total } = protectList(counts, { minimum });
      expect(table.total).toBe(table.rowTotals[0]);
      expect(table.columnTotals).toEqual(counts.map((_, column) => table.shown.find(cell => cell[1] === column)?.[2] ?? null));
      expect(left(counts, table.columnTotals, table.total)).toBe(left(counts, shown, total));
    }
  });
});
