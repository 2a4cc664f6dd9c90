import type { CountedTable } from '../../src/domain/protection/protectedTable';
import type { Tie } from '../../src/domain/report/protecting/earlier';
import type { KnownMonth } from '../../src/domain/report/protecting/knownMonth';
import { readMonths } from '../../src/domain/report/protecting/knownMonth';
import { quarterTies } from '../../src/domain/report/protecting/quarterTies';
import { knownMonth } from './counted';

const tiesOf = (months: readonly KnownMonth[]): ReturnType<typeof quarterTies> => quarterTies(readMonths(months));

/** Published: 44 in all; 20 of u1, two left out, and u0 with them; 30 of c0, c1 left out. */
const full = knownMonth({ units: [20, 20, 2, 2], communities: [30, 4, 20] });
/** Published: 23 in all, nothing of units; 18 of c0 and 9 of c1. */
const withoutUnits = knownMonth({ units: [20, 3], communities: [18, 9] });
/** Nothing is published. */
const empty = knownMonth({ units: [20, 9], communities: [28, 2] });

test('The months are published as these tests take them to be', () => {
  const shown = [full, withoutUnits, empty].map(({ report: { company, units, communities } }) => [company, units.map(({ people }) => people), communities.map(({ people }) => people)]);
  expect(shown).toEqual([
    [44, [null, 20, null, null], [30, null, 20]],
    [23, [null, null], [18, 9]],
    [null, [null, null], [null, null]]
  ]);
});

describe('The people of a community in a quarter', () => {
  const rows: [string, string, number, Tie][] = [
    ['are those of its largest month at least, and of all together at most', 'c0', 50, { bounds: [30, 80], hidden: { from: 48, to: 50 } }],
    ['are shown where the months shown can be all of them', 'c0', 48, { bounds: [30, 80] }],
    ['are left out where a month that left it out has to have had somebody', 'c1', 14, { bounds: [9, 17], hidden: { from: 13, to: 14 } }],
    ['are shown where it need not', 'c1', 13, { bounds: [9, 17] }],
    ['are nobody of a month before its founding', 'c2', 20, { bounds: [20, 20] }],
    ['are nobody of a community that no month has', 'c9', 0, { bounds: [0, 0] }]
  ];
  test.each(rows)('%s', (_what, key, people, tie) => {
    expect(tiesOf([full, withoutUnits, empty]).ofCommunity(key, people)).toEqual(tie);
  });
});

describe('The people of a unit in a community', () => {
  test.each([
    ['u0', 'c0', 24 + 18 + 24],
    ['u0', 'c1', 4 + 9 + 2],
    ['u2', 'c0', 4],
    ['u2', 'c1', 4],
    ['u0', 'c2', 20],
    ['u9', 'c0', 0],
    ['u0', 'c9', 0]
  ])('of %s in %s are at most %i: in each month no more than either', (unit, community, most) => {
    expect(tiesOf([full, withoutUnits, empty]).ofCell(unit, community, 0).bounds).toEqual([0, most]);
  });

  test('are left out where somebody is needed who was left out in a month', () => {
    expect(tiesOf([full, withoutUnits, empty]).ofCell('u0', 'c1', 11)).toMatchObject({ bounds: [2, 15], hidden: { from: 6, to: 11 } });
  });

  test('are at least those for whom the other units have no room', () => {
    // 30 of 44 in c0, of whom 24 are not of u1.
    expect(tiesOf([full]).ofCell('u1', 'c0', 12).bounds).toEqual([6, 20]);
  });

  test('are at least what a month shows of the unit and its other communities cannot have had', () => {
    const table: CountedTable = { rows: ['u1'], columns: ['c0', 'c1', 'c2'], cells: [16, 2, 3] };
    const leftFor = tiesOf([full]).leftFor(table, 5);
    expect([0, 1, 2].map(column => leftFor(0, column))).toEqual([12, 0, 0]);
  });
});

describe('What has to stay open in a quarter', () => {
  const table = (rows: readonly string[], columns: readonly string[], ...cells: readonly number[]): CountedTable => ({ rows, columns, cells });
  const forced = (months: readonly KnownMonth[], counts: CountedTable): ReturnType<ReturnType<typeof quarterTies>['forced']> => tiesOf(months).forced(counts, 5);

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

  test('is the largest of those left out in a month, who could not have been all of these without the few of one', () => {
    // Nine were left out: six of u0, three of u1; in the quarter there were seven of u0, and nobody of u2.
    const months = [knownMonth({ units: [6, 3, 0, 20], communities: [29, 20] })];
    expect(forced(months, table(['u0', 'u1', 'u2', 'u3'], ['c0', 'c1'], 5, 2, 3, 1, 0, 0, 20, 20))).toContainEqual({ row: 0, column: 0, from: 5, to: 7 });
  });

  describe('for the room that months leave, of which each had six people in a community', () => {
    /** All of u0 but those given, of u1 and u2, in each month. */
    const months = (...ofOthers: readonly (readonly [number, number])[]): readonly KnownMonth[] => ofOthers.map(([one, other]) => knownMonth({ units: [20, one, other], communities: [6, 18] }));
    const counts = (u0: number, u1: number, u2: number): CountedTable => table(['u0', 'u1', 'u2'], ['c0', 'c1'], u0, 18, u1, 0, u2, 0);

    test.each<[string, readonly KnownMonth[], CountedTable, ReturnType<typeof forced>]>([
      // Without any of u1, u0 had ten and u2 no more than one in each of two months.
      ['is the largest unit, by as many as the others had not', months([1, 0], [1, 1], [1, 1]), counts(10, 3, 2), [{ row: 0, column: 0, from: 10, to: 13 }]],
      ['is nothing where the months had so many of them', months([3, 3], [3, 3], [3, 3]), counts(10, 3, 2), []],
      ['is for the one that needs most', months([1, 0], [1, 3], [1, 3]), counts(10, 3, 2), [{ row: 0, column: 0, from: 10, to: 12 }]],
      ['takes no unit for few that has as many as the minimum', months([2, 0], [2, 1], [2, 1]), counts(10, 5, 2), [{ row: 0, column: 0, from: 10, to: 12 }]],
      ['is nothing where no unit is large', months([1, 0], [1, 1], [1, 1]), counts(4, 3, 2), []]
    ])('%s', (_what, known, counted, expected) => {
      expect(forced(known, counted).filter(({ row, column }) => row !== 'total' && column === 0)).toEqual(expected);
    });
  });

  describe('for everybody of a month, who is in some community', () => {
    const months = [knownMonth({ units: [20], communities: [18, 4] }), knownMonth({ units: [12], communities: [12, 4] })];

    test.each<[string, CountedTable, ReturnType<typeof forced>]>([
      ['is the sum of the largest other community, where the few of one could not have been nobody', table(['u0'], ['c0', 'c1'], 18, 4), [{ row: 'total', column: 0, from: 18, to: 20 }]],
      ['is nothing where the others are just enough', table(['u0'], ['c0', 'c1'], 20, 4), []],
      ['is nothing where there is no other community', table(['u0'], ['c1'], 4), []]
    ])('%s', (_what, counted, expected) => {
      expect(forced(months, counted)).toEqual(expected);
    });
  });

  test('is nothing for those left out in a month who could have been all of these without the few of one', () => {
    const months = [knownMonth({ units: [6, 3, 0, 20], communities: [29, 20] })];
    expect(forced(months, table(['u0', 'u1', 'u2', 'u3'], ['c0', 'c1'], 9, 2, 3, 1, 0, 0, 20, 20)).filter(({ row }) => row === 0)).toEqual([]);
  });
});
