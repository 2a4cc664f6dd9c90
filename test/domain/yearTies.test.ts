import type { CountedTable } from '../../src/domain/protection/protectedTable';
import type { HiddenInColumn } from '../../src/domain/protection/protectColumns';
import { protectColumns } from '../../src/domain/protection/protectColumns';
import type { KnownTable } from '../../src/domain/report/protecting/knownTable';
import { knownTable } from '../../src/domain/report/protecting/knownTable';
import type { YearTied } from '../../src/domain/report/protecting/yearTies';
import { communityOfYear, narrowed, yearTies } from '../../src/domain/report/protecting/yearTies';
import { readMonths } from '../../src/domain/report/protecting/knownMonth';
import { knownMonth } from './counted';

const unitOf = new Map([['d1', 'u1'], ['d2', 'u2'], ['d3', 'u3'], ['d4', 'u1']]);
/** A quarter of u1, u2 and u3 in one community. */
const quarter = (u1: number, u2: number, u3: number) => {
  const counts: CountedTable = { rows: ['u1', 'u2', 'u3'], columns: ['c'], cells: [u1, u2, u3] };
  return knownTable(counts, protectColumns(counts, { minimum: 5 }), 5);
};
/** What a year is tied to where its months tell nothing. */
const tied = (...quarters: readonly KnownTable[]): YearTied => ({ quarters, months: [], unitOf, headcounts: new Map() });
/** A year of d1, d2, d3 and d4 there. */
const year = (...cells: readonly number[]): CountedTable => ({ rows: ['d1', 'd2', 'd3', 'd4'], columns: ['c'], cells });

describe('What has to stay open in a year', () => {
  const rows: [string, CountedTable, ReturnType<typeof quarter>[], HiddenInColumn][] = [
    ['the largest of a unit, where the others had in a quarter what leaves no room for four more', year(11, 9, 9, 2), [quarter(12, 9, 9), quarter(8, 5, 5)], { row: 0, from: 9, to: 12 }],
    ['the largest of a unit, where a quarter that left it out would have had somebody', year(13, 9, 9, 5), [quarter(16, 9, 9), quarter(4, 9, 9)], { row: 0, from: 11, to: 13 }],
    ['the largest of the others left out, where they had not as many in the year as a quarter had without the few', year(11, 5, 9, 8), [quarter(15, 4, 7), quarter(9, 5, 9)], { row: 2, from: 9, to: 11 }],
    ['a unit that a quarter left out for being few, where the year says that some of it were there', year(9, 6, 9, 2), [quarter(11, 3, 9)], { row: 1, from: 3, to: 6 }],
    ['another that makes up for it', year(9, 6, 9, 2), [quarter(11, 3, 9)], { row: 0, from: 9, to: 12 }],
    ['a unit that a quarter left out for being few, where nobody came twice and so one more would be one more in the year', year(9, 8, 9, 2), [quarter(5, 3, 5), quarter(6, 5, 4)], { row: 1, from: 8, to: 9 }]
  ];
  test.each(rows)('is %s', (_what, counts, quarters, expected) => {
    expect(yearTies(communityOfYear(counts, 0, tied(...quarters)), 5)).toContainEqual(expected);
  });

  test('is nothing for the sake of a quarter in which the community had nobody, as everybody can count', () => {
    expect(yearTies(communityOfYear(year(9, 8, 9, 2), 0, tied(quarter(11, 8, 9), quarter(0, 0, 0))), 5).filter(({ row }) => row !== 0)).toEqual([]);
  });

  test('is nothing where everybody was enough', () => {
    expect(yearTies(communityOfYear(year(11, 9, 9, 8), 0, tied(quarter(11, 9, 9), quarter(10, 9, 9))), 5)).toEqual([]);
  });
});

describe('A year as it would be published', () => {
  const counts = year(22, 9, 9, 1);

  test('must leave room for four more of the few, beside what is shown and what other units had in a quarter', () => {
    // Of 41, 22 are shown of u1, and the two others had nine each in some quarter: one is left. No quarter says of u1 that it had more than 20.
    expect(narrowed(communityOfYear(counts, 0, tied(quarter(20, 9, 5), quarter(20, 5, 9))), row => row === 0, 5)).toEqual([{ row: 0, from: 19, to: 22 }]);
  });

  test('must do so beside those who were left out of a quarter together', () => {
    // Nine in the quarter are of u2 and u3; of 34 in the year 22 are shown.
    const less = year(22, 5, 6, 1);
    expect(narrowed(communityOfYear(less, 0, tied(quarter(20, 4, 5))), row => row === 0, 5)).toEqual([{ row: 0, from: 21, to: 22 }]);
  });

  test('must do so beside those who were in the community in a month, since everybody was', () => {
    const inMonth = { ...counts, columns: ['c0'] };
    const months = readMonths([knownMonth({ units: [6, 20, 9, 9], communities: [44] })]);
    expect(narrowed(communityOfYear(inMonth, 0, { quarters: [], months, unitOf, headcounts: new Map() }), row => row === 0, 5)).toEqual([{ row: 0, from: 19, to: 22 }]);
  });

  test('does, where the others need not have had as many, or nobody was few', () => {
    expect(narrowed(communityOfYear(counts, 0, tied(quarter(20, 9, 5), quarter(20, 6, 5))), row => row === 0, 5)).toEqual([]);
    expect(narrowed(communityOfYear(year(22, 9, 9, 5), 0, tied(quarter(27, 9, 9))), row => row === 0, 5)).toEqual([]);
  });

  test('is left as it is where nothing that is shown says more than quarters do', () => {
    expect(narrowed(communityOfYear(counts, 0, tied(quarter(22, 9, 5), quarter(22, 5, 9))), row => row === 0, 5)).toEqual([]);
  });
});
