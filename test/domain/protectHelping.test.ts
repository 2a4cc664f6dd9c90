import { marginsOf } from '../../src/domain/protection/margins';
import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import type { Helping } from '../../src/domain/report/helping';
import { protectHelping } from '../../src/domain/report/protecting/protectHelping';

const units = ['a', 'b', 'c'];

/** Each pair is of other people, unless `few` says of some cells, rows, columns, or of everything, that no more stood on one side. */
function helped(cells: readonly number[], few: { readonly cells?: Readonly<Record<number, number>>; readonly rows?: readonly number[]; readonly columns?: readonly number[]; readonly all?: number } = {}): Helping {
  const pairs = { rows: units, columns: units, cells };
  const sums = marginsOf(pairs);
  return { pairs, fewest: cells.map((count, at) => few.cells?.[at] ?? count), fewestOfRow: few.rows ?? sums.rows, fewestOfColumn: few.columns ?? sums.columns, fewestOfAll: few.all ?? sums.total, answers: cells };
}

/** Rows of cells, each ending in its sum; then the sums of columns. Null where it is left out. */
function lines({ shown, rowTotals, columnTotals, total }: ProtectedTable): (number | null)[][] {
  const at = (row: number, column: number): number | null => shown.find(([toRow, toColumn]) => toRow === row && toColumn === column)?.[2] ?? null;
  return [...units.map((_unit, row) => [...units.map((_other, column) => at(row, column)), rowTotals[row] ?? null]), [...columnTotals, total]];
}
const protect = (of: Helping): (number | null)[][] => lines(protectHelping(of, 5));
const enough = [10, 11, 12, 13, 14, 15, 16, 17, 18];

describe('Who helps whom, by unit', () => {
  test('is told with its sums where there are enough', () => {
    expect(protect(helped(enough))).toEqual([
      [10, 11, 12, 33],
      [13, 14, 15, 42],
      [16, 17, 18, 51],
      [39, 42, 45, 126]
    ]);
  });

  test('leaves out what is few, and three others, so that it can be any of them', () => {
    expect(protect(helped([3, 11, 12, 13, 14, 15, 16, 17, 18])).map(line => line.filter(count => count === null).length)).toEqual([2, 2, 0, 0]);
  });

  test.each([
    ['of two units', { cells: { 5: 4 } }, 1, 2],
    ['of those whom a unit answered', { rows: [4, 42, 51] }, 0, 3],
    ['of those who answered a unit', { columns: [4, 42, 45] }, 3, 0]
  ])('leaves out a number %s behind which few people stand, however many it is', (_what, few, row, column) => {
    const told = protect(helped(enough, few));
    expect(told[row]?.[column]).toBeNull();
    expect(told.flat().filter(count => count !== null).length).toBeGreaterThan(7);
  });

  test.each([
    [5, 4, null],
    [6, 5, 6]
  ])('of %i pairs with %i people on the smaller side tells %s', (pairs, people, told) => {
    expect(protect(helped([10, 11, 12, 13, pairs, 15, 16, 17, 18], { cells: { 4: people } }))[1]?.[1]).toBe(told);
  });

  test('tells no sum of everything behind which few people stand', () => {
    expect(protect(helped(enough, { all: 4 }))[3]?.[3]).toBeNull();
  });

  test('does not leave out all pairs together for the sake of others, since everybody can count them', () => {
    expect(protect(helped([0, 0, 8, 0, 0, 0, 8, 0, 0]))).toEqual([
      [null, null, null, null],
      [null, null, null, null],
      [null, null, null, 8],
      [null, null, 8, 16]
    ]);
  });

  test('tells nothing where nobody helped', () => {
    expect(protect(helped(enough.map(() => 0))).flat().filter(count => count !== null)).toEqual([]);
  });
});
