import fc from 'fast-check';
import { inventTable } from '../../bench/protection/inventTable';
import { problemOf } from '../../bench/protection/cuts';
import { optimum } from '../../bench/protection/optimum';
import { hiddenIn, peopleHidden } from '../../bench/protection/peopleHidden';
import { protectTable } from '../../src/domain/protection/protectTable';
import type { CountedTable, ProtectedTable } from '../../src/domain/protection/protectedTable';
import { countAt, countedTable, placesOf, protectedRanges, publishedAt, type Bounds } from './protectedRanges';

/** Row after row, the totals last; null is left out. */
function publish(rows: number, columns: number, cells: readonly number[], minimum = 5): (number | null)[][] {
  const table = countedTable(rows, columns, cells);
  const published = protectTable(table, { minimum });
  return [...table.rows.keys(), 'total' as const].map(row => [...table.columns.keys(), 'total' as const].map(column => publishedAt(published, row, column)));
}

describe('A table as published', () => {
  test('is shown with its margins where everything is large enough', () => {
    expect(publish(2, 2, [5, 6, 7, 8])).toEqual([
      [5, 6, 11],
      [7, 8, 15],
      [12, 14, 26]
    ]);
  });

  test('leaves out a small number, and the three cheapest from which it would follow', () => {
    expect(publish(3, 3, [3, 20, 9, 30, 40, 50, 8, 60, 7])).toEqual([
      [null, 20, null, 32],
      [30, 40, 50, 120],
      [null, 60, null, 75],
      [41, 120, 66, 227]
    ]);
  });

  test('zero and one to four look alike', () => {
    const zero = publish(3, 3, [0, 20, 9, 30, 40, 50, 8, 60, 7]);
    expect(zero.map(row => row.map(count => count === null))).toEqual(
      publish(3, 3, [3, 20, 9, 30, 40, 50, 8, 60, 7]).map(row => row.map(count => count === null))
    );
  });

  test('hides nothing more where those left out protect each other', () => {
    expect(publish(2, 3, [4, 4, 20, 4, 4, 30])).toEqual([
      [null, null, 20, 28],
      [null, null, 30, 38],
      [8, 8, 50, 66]
    ]);
  });

  test('hides a further number where those left out sum to less than four', () => {
    expect(publish(2, 3, [0, 0, 20, 4, 4, 30])).toEqual([
      [null, null, null, 20],
      [null, null, null, 38],
      [null, null, 50, 58]
    ]);
  });

  test('leaves out everything where nobody is counted, and where there is nothing to count', () => {
    expect(publish(1, 2, [0, 0])).toEqual([
      [null, null, null],
      [null, null, null]
    ]);
    expect(protectTable(countedTable(0, 2, []), { minimum: 5 })).toEqual({ rows: [], columns: ['c0', 'c1'], shown: [], rowTotals: [], columnTotals: [null, null], total: null });
  });

  test('an administrator may raise the minimum', () => {
    expect(publish(2, 2, [5, 6, 7, 8], 6).flat().filter(count => count === null)).toHaveLength(4);
  });

  test('leaves out everything where readers know from elsewhere that a small number is not zero', () => {
    const bounds: Bounds = (row, column) => (row === 0 && column === 0 ? [1, Infinity] : [0, Infinity]);
    expect(protectTable(countedTable(2, 2, [3, 20, 30, 40]), { minimum: 5, bounds })).toMatchObject({ shown: [], total: null });
  });

  test('takes other numbers where readers know those next to a small one from elsewhere', () => {
    const table = countedTable(3, 3, [3, 20, 9, 30, 40, 50, 8, 60, 7]);
    const bounds: Bounds = (row, column) => (row === 2 && column === 2 ? [7, 7] : [0, Infinity]);
    const published = protectTable(table, { minimum: 5, bounds });
    expect(placesOf(table).filter(([row, column]) => publishedAt(published, row, column) === null)).toEqual([
      [0, 0],
      [0, 1],
      [2, 0],
      [2, 1]
    ]);
  });

  test('a number left out for another reason keeps its interval', async () => {
    const table = countedTable(3, 3, [12, 20, 9, 30, 40, 50, 8, 60, 7]);
    const published = protectTable(table, { minimum: 5, alsoHidden: [{ row: 1, column: 'total', from: 100, to: 140 }] });
    const range = (await protectedRanges(table, published)).find(({ row, column }) => row === 1 && column === 'total');
    expect(range?.least).toBeLessThanOrEqual(100);
    expect(range?.most).toBeGreaterThanOrEqual(140);
  });
});

/** Every published number is true and at least the minimum. */
function isTrue(table: CountedTable, published: ProtectedTable, minimum: number): boolean {
  return placesOf(table).every(([row, column]) => {
    const shown = publishedAt(published, row, column);
    return shown === null || (shown >= minimum && shown === countAt(table, row, column));
  });
}

/**
 * Tries all tables that agree with what is shown and have counts up to `largest`: what can each number left out be, up to
 * k-1? Ends once everything has been found.
 */
function possible(published: ProtectedTable, minimum: number, largest: number): Map<string, Set<number>> {
  const [height, width] = [published.rows.length, published.columns.length];
  const left = placesOf(published).filter(([row, column]) => publishedAt(published, row, column) === null);
  const found = new Map(left.map(([row, column]) => [`${row},${column}`, new Set<number>()]));
  let missing = left.length * minimum;
  const cells: number[] = Array.from({ length: height * width }, () => 0);
  const shown = cells.map((_, cell) => publishedAt(published, Math.floor(cell / width), cell % width));
  const isShown = (total: number | null | undefined, sum: number): boolean => typeof total !== 'number' || total === sum;
  const rowSum = (row: number): number => published.columns.reduce((sum, _, column) => sum + (cells[row * width + column] as number), 0);
  const columnSum = (column: number): number => published.rows.reduce((sum, _, row) => sum + (cells[row * width + column] as number), 0);
  const agrees = (): boolean =>
    published.columnTotals.every((total, column) => isShown(total, columnSum(column))) && isShown(published.total, cells.reduce((sum, count) => sum + count, 0));
  const note = (): void => {
    const guess = { ...published, cells };
    for (const [row, column] of left) {
      const values = found.get(`${row},${column}`);
      const count = countAt(guess, row, column);
      if (count >= minimum || values === undefined || values.has(count)) continue;
      values.add(count);
      missing--;
    }
  };
  const fill = (cell: number): void => {
    if (missing === 0 || (cell > 0 && cell % width === 0 && !isShown(published.rowTotals[cell / width - 1], rowSum(cell / width - 1)))) return;
    if (cell === cells.length) {
      if (agrees()) note();
      return;
    }
    const known = shown[cell];
    for (let value = known ?? 0; value <= (known ?? largest); value++) {
      cells[cell] = value;
      fill(cell + 1);
    }
  };
  fill(0);
  return found;
}

/** What is below the minimum and cannot be everything from 0 to k-1. */
function narrow(table: CountedTable, ranges: ReadonlyMap<string, ReadonlySet<number>>, minimum: number): string[] {
  return placesOf(table)
    .filter(([row, column]) => countAt(table, row, column) < minimum)
    .map(([row, column]) => `${row},${column}`)
    .filter(place => ranges.get(place)?.size !== minimum);
}

function* tablesOf(rows: number, columns: number, values: readonly number[]): Generator<CountedTable> {
  const size = rows * columns;
  for (let number = 0; number < values.length ** size; number++) {
    yield countedTable(rows, columns, Array.from({ length: size }, (_, cell) => values[Math.floor(number / values.length ** cell) % values.length] as number));
  }
}

describe('Nobody can work out a count below the minimum', () => {
  test.each([
    [1, 1, [0, 1, 2, 3, 4, 5, 6]],
    [1, 2, [0, 1, 2, 3, 4, 5, 6]],
    [2, 1, [0, 1, 2, 3, 4, 5, 6]],
    [1, 3, [0, 1, 2, 3, 4, 5]],
    [2, 2, [0, 1, 2, 3, 4, 5]],
    [2, 3, [0, 1, 2, 3]],
    [3, 2, [0, 1, 3]]
  ])('%i x %i tables of %j, every one of them, k = 3: each could be 0, 1 or 2', (rows, columns, values) => {
    const failures: string[] = [];
    const known = new Map<string, Map<string, Set<number>>>();
    for (const table of tablesOf(rows, columns, values)) {
      const published = protectTable(table, { minimum: 3 });
      const key = JSON.stringify(published);
      const ranges = known.get(key) ?? possible(published, 3, Math.max(...values) + 2);
      known.set(key, ranges);
      const bad = narrow(table, ranges, 3);
      if (bad.length > 0 || !isTrue(table, published, 3)) failures.push(`${Array.from(table.cells).join()}: ${bad.join(' ')}`);
    }
    expect(failures).toEqual([]);
  });

  const tables = fc
    .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 7 }), most: fc.constantFrom(3, 8, 14, 40), minimum: fc.constantFrom(2, 5, 12) })
    .chain(({ rows, columns, most, minimum }) =>
      fc.record({
        minimum: fc.constant(minimum),
        table: fc.array(fc.integer({ min: 0, max: most }), { minLength: rows * columns, maxLength: rows * columns }).map(cells => countedTable(rows, columns, cells))
      })
    );

  test('a linear program finds 0 to k-1 for each, what is shown is true, and the same table is published alike', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ table, minimum }) => {
        const published = protectTable(table, { minimum });
        expect(isTrue(table, published, minimum)).toBe(true);
        expect(protectTable(table, { minimum })).toEqual(published);
        const ranges = await protectedRanges(table, published);
        expect(ranges.filter(({ value, least, most }) => value < minimum && (least > 0 || most < minimum - 1))).toEqual([]);
      }),
      { numRuns: 120, seed: 21 }
    );
  });

  test('nor somebody who knows from elsewhere between what each number lies', async () => {
    let partly = 0;
    await fc.assert(
      fc.asyncProperty(tables, fc.infiniteStream(fc.integer({ min: 0, max: 30 })), async ({ table, minimum }, slack) => {
        const limits = new Map(
          placesOf(table).map(([row, column]) => {
            const count = countAt(table, row, column);
            const [below, above] = [slack.next().value, slack.next().value];
            const atLeast = count < minimum ? 0 : Math.max(0, count - below);
            return [`${row},${column}`, [atLeast, above > 20 ? Infinity : Math.max(count + above, minimum - 1)]] as const;
          })
        );
        const bounds: Bounds = (row, column) => limits.get(`${row},${column}`) ?? [0, Infinity];
        const published = protectTable(table, { minimum, bounds });
        const ranges = await protectedRanges(table, published, bounds);
        const isSafe = ranges.every(({ value, least, most }) => value >= minimum || (least <= 0 && most >= minimum - 1));
        const isEmpty = ranges.length === placesOf(table).length;
        if (isSafe && !isEmpty) partly++;
        expect(isSafe || isEmpty).toBe(true);
      }),
      { numRuns: 120, seed: 22 }
    );
    expect(partly).toBeGreaterThan(40);
  });
});

describe('Few people are hidden for the sake of others', () => {
  test.each([
    [{ rows: 4, columns: 6, mean: 8, skew: 0, empty: 0, seed: 5 }, 5, 20],
    [{ rows: 8, columns: 10, mean: 10, skew: 0.6, empty: 0, seed: 107 }, 10, 23],
    [{ rows: 10, columns: 20, mean: 12, skew: 0.3, empty: 0, seed: 206 }, 5, 64],
    [{ rows: 20, columns: 20, mean: 4, skew: 0.3, empty: 0.8, seed: 309 }, 5, 365]
  ])('%j with k = %i: %i people, as few as a solver proves possible', async (invention, minimum, people) => {
    const table = inventTable(invention);
    const problem = problemOf(table, minimum);
    expect(peopleHidden(hiddenIn(protectTable(table, { minimum }), problem), problem)).toBe(people);
    expect(await optimum(problem, 30)).toMatchObject({ atLeast: people, proven: true });
  });
});
