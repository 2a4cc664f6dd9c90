import { protectColumns } from '../../src/domain/protection/protectColumns';
import type { CountedTable } from '../../src/domain/protection/protectedTable';
import { knownTable } from '../../src/domain/report/protecting/knownTable';
import type { YearSoFar } from '../../src/domain/report/protecting/overlap';
import { narrowedByYear } from '../../src/domain/report/protecting/overlap';

const table = (...cells: readonly number[]): CountedTable => ({ rows: ['u1', 'u2', 'u3'], columns: ['c'], cells });
/** A quarter of u1, u2 and u3 in one community, as it was published by itself. */
const quarter = (...cells: readonly number[]): ReturnType<typeof knownTable> => knownTable(table(...cells), protectColumns(table(...cells), { minimum: 5 }), 5);
const year = (people: number, ...quarters: YearSoFar['quarters']): YearSoFar => ({ quarters, sinceYear: [people] });
const narrowed = (now: CountedTable, shown: readonly number[], soFar: YearSoFar): unknown => narrowedByYear(now, 0, row => shown.includes(row), soFar, 5);

describe('A quarter as it would be published, and those before it in the year, by how many different people the community had since it began', () => {
  test('leaves out a unit that was left out for being few, where more of it came than the year leaves beside the earlier people', () => {
    // Fifteen before, twelve of u2 now, 24 in all: three of u2 were there before, and that is what was left out.
    expect(narrowed(table(9, 12, 0), [1], year(24, quarter(12, 3, 0)))).toEqual([{ row: 1, from: 9, to: 12 }]);
  });

  test('shows it where they could all be new', () => {
    expect(narrowed(table(9, 12, 0), [1], year(27, quarter(12, 3, 0)))).toEqual([]);
  });

  test('leaves out what is shown where the others have not room for all who are not shown', () => {
    // Eight are not shown now. Without u3 all of these would be of u2: with ten of u1, and seven of u3 who were there before, twenty-five.
    expect([24, 25].map(people => narrowed(table(10, 4, 4), [0], year(people, quarter(9, 5, 7))))).toEqual([[{ row: 0, from: 9, to: 10 }], []]);
  });

  test('leaves out, of several that are shown, the one without which fewest are lacking', () => {
    // Seven of u2 and u3 before, and nine of u1. All may have been of u2: with four of u3 now, twenty; nineteen where u2 is not shown.
    expect([19, 20].map(people => narrowed(table(9, 6, 4), [0, 1], year(people, quarter(9, 6, 1))))).toEqual([[{ row: 1, from: 5, to: 6 }], []]);
  });

  test('has nothing to leave out where nothing is shown', () => {
    expect(narrowed(table(9, 12, 0), [], year(24, quarter(12, 3, 0)))).toEqual([]);
  });
});
