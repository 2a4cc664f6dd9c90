import type { CountedTable } from '../../src/domain/protection/protectedTable';
import type { Tie } from '../../src/domain/report/protecting/earlier';
import { quarterTies } from '../../src/domain/report/protecting/quarterTies';
import { knownMonth } from './counted';

/** Published: 44 in all; 20 and 20 of units, two left out; 30 of c0, c1 left out. */
const full = knownMonth({ units: [20, 20, 2, 2], communities: [30, 4, 20] });
/** Published: nothing in all, 20 of a unit, one left out; 18 of c0 and 9 of c1. */
const withoutTotal = knownMonth({ units: [20, 3], communities: [18, 9] });
/** Nothing is published. */
const empty = knownMonth({ units: [20, 4, 4], communities: [28] });

test('The months are published as these tests take them to be', () => {
  const shown = [full, withoutTotal, empty].map(({ report: { company, units, communities } }) => [company, units.map(({ people }) => people), communities.map(({ people }) => people)]);
  expect(shown).toEqual([
    [44, [20, 20, null, null], [30, null, 20]],
    [null, [20, null], [18, 9]],
    [null, [null, null, null], [null]]
  ]);
});

describe('The people of a community in a quarter', () => {
  const rows: [string, string, number, Tie][] = [
    ['are those of its largest month at least, and of all together at most', 'c0', 50, { bounds: [30, 80], hidden: { from: 48, to: 50 } }],
    ['are shown where the months shown can be all of them', 'c0', 48, { bounds: [30, 80] }],
    ['are left out where a month that left it out has to have had somebody', 'c1', 10, { bounds: [9, 13], hidden: { from: 9, to: 10 } }],
    ['are shown where it need not', 'c1', 9, { bounds: [9, 13] }],
    ['are nobody of a month before its founding', 'c2', 20, { bounds: [20, 20] }],
    ['are nobody of a community that no month has', 'c9', 0, { bounds: [0, 0] }]
  ];
  test.each(rows)('%s', (_what, key, people, tie) => {
    expect(quarterTies([full, withoutTotal, empty]).ofCommunity(key, people)).toEqual(tie);
  });
});

describe('The people of a unit in a community', () => {
  test.each([
    ['u0', 'c0', 20 + 18 + 24],
    ['u0', 'c1', 4 + 9],
    ['u2', 'c0', 4 + 4],
    ['u2', 'c1', 4],
    ['u0', 'c2', 20],
    ['u9', 'c0', 0],
    ['u0', 'c9', 0]
  ])('of %s in %s are at most %i: in each month no more than either', (unit, community, most) => {
    expect(quarterTies([full, withoutTotal, empty]).ofCell(unit, community, 0).bounds).toEqual([0, most]);
  });

  test('are left out where somebody is needed who was left out in a month', () => {
    expect(quarterTies([full, withoutTotal, empty]).ofCell('u0', 'c1', 11)).toMatchObject({ bounds: [6, 13], hidden: { from: 9, to: 11 } });
  });

  test('are at least those for whom the other units have no room', () => {
    // 30 of 44 in c0, of whom 24 are not of u0.
    expect(quarterTies([full]).ofCell('u0', 'c0', 12).bounds).toEqual([6, 20]);
  });

  test('are at least what a month shows of the unit and its other communities cannot have had', () => {
    const table: CountedTable = { rows: ['u0'], columns: ['c0', 'c1', 'c2'], cells: [16, 2, 3] };
    const leftFor = quarterTies([full]).leftFor(table, 5);
    expect([0, 1, 2].map(column => leftFor(0, column))).toEqual([12, 0, 0]);
  });
});

describe('What has to stay open in a quarter', () => {
  const table = (rows: readonly string[], columns: readonly string[], ...cells: readonly number[]): CountedTable => ({ rows, columns, cells });
  const forced = (months: Parameters<typeof quarterTies>[0], counts: CountedTable): ReturnType<ReturnType<typeof quarterTies>['forced']> => quarterTies(months).forced(counts, 5);

  test('is nothing where nobody was few', () => {
    expect(forced([knownMonth({ units: [9, 8], communities: [17] })], table(['u0', 'u1'], ['c0'], 9, 8))).toEqual([]);
  });

  test('is another community of a unit, where the few of one would be needed for what a month shows of the unit', () => {
    // Twenty of u0 in a month, and 24 participations of it: without the four of c1 the others are just enough; one fewer is not.
    const months = [knownMonth({ units: [20, 20], communities: [20, 20] })];
    expect(forced(months, table(['u0', 'u1'], ['c0', 'c1'], 20, 4, 10, 20)).filter(({ row }) => row === 0)).toEqual([]);
    expect(forced(months, table(['u0', 'u1'], ['c0', 'c1'], 19, 4, 10, 20))).toContainEqual({ row: 0, column: 0, from: 19, to: 20 });
  });

  test('is the largest unit of a community, where the few of one would be needed for what a month shows of the community', () => {
    const months = [knownMonth({ units: [12, 9], communities: [12, 20] })];
    expect(forced(months, table(['u0', 'u1'], ['c0'], 10, 3))).toContainEqual({ row: 0, column: 0, from: 10, to: 12 });
    expect(forced(months, table(['u0', 'u1'], ['c0'], 12, 3))).not.toContainEqual({ row: 0, column: 0, from: 12, to: 12 });
  });

  test('is a unit that a month left out, where the others had not as many as the month shows of the community', () => {
    // Two of u2 in the month, and eight in the quarter, of the eleven in c0: the others had ten.
    const months = [knownMonth({ units: [20, 20, 2, 2], communities: [11, 30] })];
    expect(forced(months, table(['u0', 'u1', 'u2', 'u3'], ['c0'], 5, 5, 8, 0))).toContainEqual({ row: 2, column: 0, from: 7, to: 8 });
  });

  test('is the largest other unit, where the few of one could not have been nobody: the months had no others', () => {
    const months = [knownMonth({ units: [20, 9, 4, 0], communities: [30, 18] })];
    // Of 18 in c1 twelve are shown, and u2 and u3 had four together.
    expect(forced(months, table(['u0', 'u1', 'u2', 'u3'], ['c1'], 12, 4, 2, 0))).toContainEqual({ row: 0, column: 0, from: 12, to: 14 });
  });

  test('is everybody of a community, who could not be both those of a unit in one month and all others in another', () => {
    const [one, other] = [knownMonth({ units: [2, 9], communities: [9] }), knownMonth({ units: [8, 3], communities: [11] })];
    expect(forced([one, other], table(['u0', 'u1'], ['c0'], 8, 5))).toContainEqual({ row: 'total', column: 0, from: 13, to: 19 });
  });

  test('is everybody of the largest community, where a unit that a month left out could not have had four people anywhere', () => {
    const months = [knownMonth({ units: [20, 20, 2, 2], communities: [25, 20] })];
    expect(forced(months, table(['u0', 'u1', 'u2', 'u3'], ['c0', 'c1'], 15, 5, 8, 12, 1, 0, 1, 0))).toContainEqual({ row: 'total', column: 0, from: 25, to: 27 });
  });

  test('is the largest of those left out in a month, who could not have been all of these without the few of one', () => {
    // Seven were left out: three of u1, four of u2, who had nobody else in the quarter.
    const months = [knownMonth({ units: [20, 3, 4, 0], communities: [20, 20] })];
    expect(forced(months, table(['u0', 'u1', 'u2', 'u3'], ['c0', 'c1'], 20, 20, 3, 0, 5, 1, 0, 0))).toEqual(
      expect.arrayContaining([{ row: 2, column: 0, from: 5, to: 6 }, { row: 'total', column: 0, from: 28, to: 29 }])
    );
  });
});
