import type { Helping } from '../../src/domain/report/helping';
import type { HelpingBefore, PairsBefore } from '../../src/domain/report/protecting/helpingBefore';
import { protectHelpingOfYear } from '../../src/domain/report/protecting/protectHelpingOfYear';

/** Of unit a the departments a1 and a2, of unit b b1; of what is unknown there is nobody. */
const departments = ['a1', 'a2', 'b1'];
const unitOf = new Map([['a1', 'a'], ['a2', 'a'], ['b1', 'b']]);
type Cells = readonly [number, number, number, number, number, number, number, number, number];

/** Each answer is of different people, unless `few` says of some cells that no more stood on one side. */
function helped(cells: Cells, few: Readonly<Record<number, number>> = {}, fewestOfAll = 50): Helping {
  const fewest = cells.map((count, at) => few[at] ?? count);
  return { pairs: { rows: departments, columns: departments, cells }, fewest, fewestOfRow: [], fewestOfColumn: [], fewestOfAll, answers: cells };
}

const pairsTold = (pairs: number): HelpingBefore['total'] => ({ shown: pairs, atLeast: pairs, atMost: pairs });
const pairsLeftOut: HelpingBefore['total'] = { shown: null, atLeast: 0, atMost: 4 };

/** A quarter that tells everything, or as much of it as `known` says. */
const quarter = (known: Readonly<Record<string, PairsBefore>>, mayMove = 0, total: HelpingBefore['total'] = pairsTold(500)): HelpingBefore => ({
  between: (answering, asking) => known[`${answering}${asking}`] ?? { counted: 0, atLeast: 0 },
  mayMove,
  total
});
const exactly = (pairs: number): PairsBefore => ({ counted: pairs, atLeast: pairs });
const everything = quarter({ aa: exactly(100), ab: exactly(100), ba: exactly(100), bb: exactly(100) });

const protect = (of: Helping, quarters: readonly HelpingBefore[] = [everything]): ReturnType<typeof protectHelpingOfYear> => protectHelpingOfYear(of, quarters, unitOf, 5);
const told = (of: Helping, quarters?: readonly HelpingBefore[]): readonly string[] =>
  protect(of, quarters).shown.map(([row, column, count]) => `${departments[row]} ${departments[column]} ${count}`);

describe('Who helps whom in a year, by department', () => {
  test('is told with all pairs together, and without sums of rows and columns', () => {
    expect(protect(helped([9, 8, 7, 6, 5, 9, 8, 7, 6]))).toEqual({
      rows: departments,
      columns: departments,
      shown: [[0, 0, 9], [0, 1, 8], [0, 2, 7], [1, 0, 6], [1, 1, 5], [1, 2, 9], [2, 0, 8], [2, 1, 7], [2, 2, 6]],
      rowTotals: [null, null, null],
      columnTotals: [null, null, null],
      total: 65
    });
  });

  test.each<[string, Cells, Readonly<Record<number, number>>, readonly string[]]>([
    ['one alone that is few would be the rest: the last of its two units is left out with it', [9, 3, 0, 8, 7, 0, 0, 0, 0], {}, ['a1 a1 9', 'a2 a1 8']],
    ['so would one alone that few people stand behind', [9, 12, 0, 8, 7, 0, 0, 0, 0], { 1: 2 }, ['a1 a1 9', 'a2 a1 8']],
    ['several that are few hide each other', [9, 2, 0, 2, 7, 0, 0, 0, 0], {}, ['a1 a1 9', 'a2 a2 7']],
    ['unless together they are fewer than one of them could be', [9, 2, 0, 1, 7, 0, 0, 0, 0], {}, ['a1 a1 9']],
    ['where all are few, all are left out', [3, 3, 0, 3, 3, 0, 0, 0, 0], {}, []],
    ['what two units have tells nothing of two others', [9, 8, 3, 7, 6, 9, 0, 0, 8], {}, ['a1 a1 9', 'a1 a2 8', 'a2 a1 7', 'a2 a2 6', 'b1 b1 8']]
  ])('%s', (_what, cells, few, expected) => {
    expect(told(helped(cells, few))).toEqual(expected);
  });

  const within: Cells = [9, 8, 0, 7, 6, 0, 0, 0, 10];
  const bb = exactly(10);
  test.each<[string, readonly HelpingBefore[], readonly string[]]>([
    ['all of it, where quarters told as much', [quarter({ aa: exactly(30), bb })], ['a1 a1 9', 'a1 a2 8', 'a2 a1 7', 'a2 a2 6', 'b1 b1 10']],
    ['all of it, where quarters told as much together', [quarter({ aa: exactly(10), bb }), quarter({ aa: exactly(20) })], ['a1 a1 9', 'a1 a2 8', 'a2 a1 7', 'a2 a2 6', 'b1 b1 10']],
    ['as many departments as fit into what quarters told', [quarter({ aa: exactly(24), bb })], ['a1 a1 9', 'a1 a2 8', 'a2 a1 7', 'b1 b1 10']],
    ['as many as fit into what a quarter must have had that left the number out', [quarter({ aa: { counted: 30, atLeast: 20 }, bb })], ['a1 a1 9', 'a1 a2 8', 'b1 b1 10']],
    ['nothing of two units of which a quarter told nothing', [quarter({ aa: { counted: 4, atLeast: 0 }, bb })], ['b1 b1 10']],
    ['nothing of units that quarters do not know', [quarter({})], []]
  ])('tells %s', (_what, quarters, expected) => {
    expect(told(helped(within), quarters)).toEqual(expected);
  });

  // All pairs of the year are 40: 30 within a, 10 within b. The quarters say nothing that is not so of 20 and 10 of them.
  const quarters = (mayMove: number): readonly HelpingBefore[] => [quarter({ aa: exactly(20) }), quarter({ aa: exactly(20), bb }, mayMove)];
  test.each<[number, readonly string[]]>([
    [0, ['a1 a1 9', 'a1 a2 8', 'a2 a1 7', 'a2 a2 6', 'b1 b1 10']],
    [1, ['a1 a1 9', 'a1 a2 8', 'a2 a1 7', 'b1 b1 10']],
    [6, ['a1 a1 9', 'a1 a2 8', 'a2 a1 7', 'b1 b1 10']],
    [7, ['a1 a1 9', 'a1 a2 8', 'b1 b1 10']],
    [99, ['a1 a1 9', 'a1 a2 8', 'b1 b1 10']]
  ])('leaves room among all pairs for %i that quarters may have had elsewhere, or tells no more than the last of them', (mayMove, expected) => {
    expect(told(helped(within), quarters(mayMove))).toEqual(expected);
  });

  test('a quarter that had more than the year, since people moved, takes no more room than the year had', () => {
    expect(told(helped(within), [quarter({ aa: exactly(90), bb }), quarter({ aa: exactly(0) })])).toHaveLength(5);
  });

  test.each<[string, Helping, number | null]>([
    ['five', helped([1, 1, 1, 1, 1, 0, 0, 0, 0], {}, 5), 5],
    ['four', helped([1, 1, 1, 1, 0, 0, 0, 0, 0], {}, 4), null],
    ['many, of whom four people asked', helped([9, 9, 9, 9, 9, 9, 9, 9, 9], {}, 4), null]
  ])('of all pairs together, %s are told as %s', (_what, of, total) => {
    expect(protect(of).total).toBe(total);
  });

  test.each<[string, readonly HelpingBefore['total'][], number | null]>([
    ['told', [pairsTold(30), pairsTold(10)], 40],
    ['told, where a quarter with few may have had none', [pairsTold(40), pairsLeftOut], 40],
    ['left out, where it would tell that a quarter with few had some', [pairsTold(38), pairsLeftOut], null]
  ])('all pairs together are %s', (_what, totals, total) => {
    expect(protect(helped(within), totals.map(each => quarter({}, 0, each))).total).toBe(total);
  });
});
