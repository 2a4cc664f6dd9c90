import { protectColumns } from '../../src/domain/protection/protectColumns';
import type { CountedTable } from '../../src/domain/protection/protectedTable';
import { knownTable } from '../../src/domain/report/protecting/knownTable';
import { forcedByOverlap, narrowedByYear } from '../../src/domain/report/protecting/overlap';

const table = (...cells: readonly number[]): CountedTable => ({ rows: ['u1', 'u2', 'u3'], columns: ['c'], cells });
const published = (counts: CountedTable): ReturnType<typeof protectColumns> => protectColumns(counts, { minimum: 5 });
/** A quarter of u1, u2 and u3 in one community, as it was published by itself. */
const quarter = (...cells: readonly number[]): ReturnType<typeof knownTable> => knownTable(table(...cells), published(table(...cells)), 5);

describe('A quarter and those before it in the year, by how many different people the community had since the year began', () => {
  test('tells of a unit that was left out for being few, where more of it came than the year leaves beside the earlier people', () => {
    // Fifteen before, twelve of u2 now, 24 in all: three of u2 were there before, and that is what was left out.
    expect(forcedByOverlap(table(9, 12, 0), [quarter(12, 3, 0)], [24], 5)).toEqual([{ row: 1, column: 0, from: 9, to: 12 }]);
  });

  test('tells nothing where they could all be new', () => {
    expect(forcedByOverlap(table(9, 12, 0), [quarter(12, 3, 0)], [27], 5)).toEqual([]);
  });

  test('tells nothing of units that were not few, and by numbers that are left out anyway', () => {
    expect(forcedByOverlap(table(9, 12, 0), [quarter(12, 6, 0)], [24], 5)).toEqual([]);
    expect(forcedByOverlap(table(9, 4, 0), [quarter(12, 3, 0)], [15], 5)).toEqual([]);
  });
});

describe('A quarter as it would be published', () => {
  test('keeps open who had more before than is shown now, where the others have not room for all who are not shown', () => {
    // Eight are not shown. Without u3 all of these would be of u2, for whom nine of u1 and seven of u3, who were there before, leave four of twenty.
    const counts = table(6, 4, 4);
    const shown = { ...published(counts), shown: [[0, 0, 6] as const] };
    expect(narrowedByYear(counts, shown, [quarter(9, 5, 7)], [20], 5)).toEqual([{ row: 0, column: 0, from: 6, to: 9 }]);
  });

  test('is left as it is where they have', () => {
    const counts = table(6, 4, 4);
    expect(narrowedByYear(counts, { ...published(counts), shown: [[0, 0, 6]] }, [quarter(9, 5, 7)], [24], 5)).toEqual([]);
  });

  test('is left as it is where nothing that is shown was more before: then the earlier quarter tells it by itself', () => {
    const counts = table(9, 4, 4);
    expect(narrowedByYear(counts, { ...published(counts), shown: [[0, 0, 9]] }, [quarter(9, 5, 7)], [20], 5)).toEqual([]);
  });
});
