import { protectColumns } from '../../src/domain/protection/protectColumns';
import type { CountedTable } from '../../src/domain/protection/protectedTable';
import { knownTable } from '../../src/domain/report/protecting/knownTable';
import type { YearSoFar } from '../../src/domain/report/protecting/overlap';
import { forcedByOverlap, narrowedByYear } from '../../src/domain/report/protecting/overlap';

const table = (...cells: readonly number[]): CountedTable => ({ rows: ['u1', 'u2', 'u3'], columns: ['c'], cells });
/** A quarter of u1, u2 and u3 in one community, as it was published by itself. */
const quarter = (...cells: readonly number[]): ReturnType<typeof knownTable> => knownTable(table(...cells), protectColumns(table(...cells), { minimum: 5 }), 5);
const year = (people: number, ...quarters: YearSoFar['quarters']): YearSoFar => ({ quarters, sinceYear: [people] });

describe('A quarter and those before it in the year, by how many different people the community had since the year began', () => {
  test('tells of a unit that was left out for being few, where more of it came than the year leaves beside the earlier people', () => {
    // Fifteen before, twelve of u2 now, 24 in all: three of u2 were there before, and that is what was left out.
    expect(forcedByOverlap(table(9, 12, 0), 0, year(24, quarter(12, 3, 0)), 5)).toEqual([{ row: 1, from: 9, to: 12 }]);
  });

  test('tells nothing where they could all be new', () => {
    expect(forcedByOverlap(table(9, 12, 0), 0, year(27, quarter(12, 3, 0)), 5)).toEqual([]);
  });

  test('tells nothing of units that were not few, and by numbers that are left out anyway', () => {
    expect(forcedByOverlap(table(9, 12, 0), 0, year(24, quarter(12, 6, 0)), 5)).toEqual([]);
    expect(forcedByOverlap(table(9, 4, 0), 0, year(15, quarter(12, 3, 0)), 5)).toEqual([]);
  });
});

describe('A quarter as it would be published', () => {
  test('keeps open who had more before than is shown now, where the others have not room for all who are not shown', () => {
    // Eight are not shown. Without u3 all of these would be of u2, for whom nine of u1 and seven of u3, who were there before, leave four of twenty.
    expect(narrowedByYear(table(6, 4, 4), 0, row => row === 0, year(20, quarter(9, 5, 7)), 5)).toEqual([{ row: 0, from: 6, to: 9 }]);
  });

  test('is left as it is where they have', () => {
    expect(narrowedByYear(table(6, 4, 4), 0, row => row === 0, year(24, quarter(9, 5, 7)), 5)).toEqual([]);
  });

  test('is left as it is where nothing that is shown was more before: then the earlier quarter tells it by itself', () => {
    expect(narrowedByYear(table(9, 4, 4), 0, row => row === 0, year(20, quarter(9, 5, 7)), 5)).toEqual([]);
  });
});
