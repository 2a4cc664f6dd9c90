import type { Helping } from '../../src/domain/report/helping';
import { helpingBefore } from '../../src/domain/report/protecting/helpingBefore';
import { nothingOf } from '../../src/domain/protection/protectedTable';
import { marginsOf } from '../../src/domain/protection/margins';
import type { ProtectedTable } from '../../src/domain/protection/protectedTable';

const units = ['a', 'b', ''];

/** Each pair is of other people, unless `few` says of some cells, rows or columns that no more stood on one side. */
function helped(cells: readonly number[], few: { readonly cells?: Readonly<Record<number, number>>; readonly rows?: readonly number[]; readonly columns?: readonly number[] } = {}): Helping {
  const pairs = { rows: units, columns: units, cells };
  const sums = marginsOf(pairs);
  return { pairs, fewest: cells.map((count, at) => few.cells?.[at] ?? count), fewestOfRow: few.rows ?? sums.rows, fewestOfColumn: few.columns ?? sums.columns, fewestOfAll: sums.total, answers: cells };
}
const showing = (of: Helping, ...shown: ProtectedTable['shown']): ProtectedTable => ({ ...nothingOf(of.pairs), shown });

describe('What a quarter tells of who helps whom, before the year', () => {
  const quarter = helped([40, 12, 0, 20, 2, 0, 0, 0, 0]);
  const before = helpingBefore(quarter, showing(quarter, [0, 0, 40]), 5);

  test.each([
    ['told', 'a', 'a', 40, 40],
    ['left out with few: k-1 fewer, perhaps', 'a', 'b', 12, 8],
    ['few: nobody, perhaps', 'b', 'b', 2, 0],
    ['of a unit that it does not know, and that answered', 'c', 'a', 0, 0],
    ['of a unit that it does not know, and that asked', 'b', 'c', 0, 0],
    ['of nobody known', '', '', 0, 0]
  ])('is at least what follows where a number is %s', (_what, answering, asking, counted, atLeast) => {
    expect(before.between(answering, asking)).toEqual({ counted, atLeast });
  });

  test('knows all pairs together as they were told, or what they can be', () => {
    expect(before.total).toEqual({ shown: null, atLeast: 70, atMost: 78 });
    expect(helpingBefore(quarter, { ...showing(quarter), total: 74 }, 5).total).toEqual({ shown: 74, atLeast: 74, atMost: 74 });
  });

  test('says how many pairs more there can have been elsewhere: k-1 in each row, and in the sums', () => {
    expect(before.mayMove).toBe(16);
  });

  test('takes a number that is told at its place', () => {
    expect(helpingBefore(quarter, showing(quarter, [1, 0, 20]), 5).between('b', 'a')).toEqual({ counted: 20, atLeast: 20 });
    expect(helpingBefore(quarter, showing(quarter, [0, 1, 12]), 5).between('a', 'b')).toEqual({ counted: 12, atLeast: 12 });
  });

  test('but no more than were left out', () => {
    expect(helpingBefore(quarter, showing(quarter, [0, 0, 40], [1, 0, 20]), 5).mayMove).toBe(14);
    expect(helpingBefore(quarter, showing(quarter, [0, 0, 40], [0, 1, 12], [1, 0, 20], [1, 1, 2]), 5).mayMove).toBe(0);
  });

  test.each([
    ['cell', { cells: { 1: 2 } }, 0, 12],
    ['row', { rows: [50, 3, 0] }, 0, 22],
    ['column', { columns: [4, 14, 0] }, 0, 60]
  ])('lets others go as far as a %s has to that few people stand behind', (_what, few, atLeast, farthest) => {
    const of = helped([40, 12, 0, 20, 2, 0, 0, 0, 0], few);
    const told = helpingBefore(of, nothingOf(of.pairs), 5);
    expect(told.between('a', 'b').atLeast).toBe(atLeast);
    expect(told.mayMove).toBe(Math.min(74, farthest * 4));
  });
});
