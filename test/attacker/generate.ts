import { draw, seededRandom, type Random } from '../../bench/soak/plan/random';
import type { CountedTable } from '../../src/domain/protection/protectedTable';

/** A table to protect and to attack. */
export interface GeneratedTable {
  readonly kind: TableKind;
  readonly seed: number;
  readonly minimum: number;
  readonly table: CountedTable;
  /** Headcount of each row, which every reader knows; absent where none is published. */
  readonly bounds?: readonly number[];
}

type Fill = (random: Random, minimum: number) => Omit<GeneratedTable, 'kind' | 'seed' | 'minimum'>;

/** Each draws its size and its counts. */
const fills = {
  /** Departments by communities, as in a company: few large departments and communities, many small ones, most cells 0 to 4. */
  'department × community': (random) => company(random, 4 + draw(random, 22), 4 + draw(random, 32), false),
  'the same with headcounts': (random) => company(random, 4 + draw(random, 22), 4 + draw(random, 32), true),
  dense: (random, minimum) => of(2 + draw(random, 8), 2 + draw(random, 8), () => draw(random, 8 * minimum)),
  'mostly large': (random, minimum) => of(2 + draw(random, 8), 2 + draw(random, 8), () => (random() < 0.1 ? draw(random, minimum) : minimum + draw(random, 60))),
  'one small in a row': (random, minimum) => {
    const [rows, columns] = [2 + draw(random, 6), 2 + draw(random, 6)];
    const at = Array.from({ length: rows }, () => draw(random, columns));
    return of(rows, columns, (row, column) => (at[row] === column ? draw(random, minimum) : minimum + draw(random, 40)));
  },
  'one small in the table': (random, minimum) => {
    const [rows, columns] = [2 + draw(random, 6), 2 + draw(random, 6)];
    const at = draw(random, rows * columns);
    return of(rows, columns, (row, column) => (row * columns + column === at ? draw(random, minimum) : minimum + draw(random, 40)));
  },
  'rows small but for one cell': (random, minimum) => {
    const [rows, columns] = [2 + draw(random, 6), 2 + draw(random, 6)];
    return of(rows, columns, (row, column) => (column === row % columns ? minimum + draw(random, 90) : draw(random, minimum)));
  },
  'nested blocks': (random, minimum) => {
    const [rows, columns] = [3 + draw(random, 6), 3 + draw(random, 6)];
    const depth = (row: number, column: number): number => Math.min(row, column, rows - 1 - row, columns - 1 - column);
    return of(rows, columns, (row, column) => (depth(row, column) % 2 === 0 ? draw(random, minimum) : minimum + draw(random, 12)));
  },
  'around the minimum': (random, minimum) => of(2 + draw(random, 6), 2 + draw(random, 6), () => minimum - 1 + draw(random, 2)),
  'zeros and the minimum': (random, minimum) => of(2 + draw(random, 6), 2 + draw(random, 6), () => (random() < 0.5 ? 0 : minimum)),
  'one column': (random, minimum) => of(1 + draw(random, 9), 1, () => draw(random, 3 * minimum)),
  'one row': (random, minimum) => of(1, 1 + draw(random, 9), () => draw(random, 3 * minimum)),
  'empty rows and columns': (random, minimum) => {
    const [rows, columns] = [2 + draw(random, 7), 2 + draw(random, 7)];
    const isFull = Array.from({ length: rows + columns }, () => random() < 0.6);
    return of(rows, columns, (row, column) => (isFull[row] && isFull[rows + column] ? draw(random, 4 * minimum) : 0));
  },
  'two by two': (random, minimum) => of(2, 2, () => draw(random, 2 * minimum + 1)),
  'on a diagonal': (random, minimum) => {
    const size = 2 + draw(random, 7);
    return of(size, size, (row, column) => (row === column ? draw(random, 3 * minimum) : 0));
  },
  'small headcounts': (random, minimum) => {
    const [rows, columns] = [2 + draw(random, 6), 1 + draw(random, 6)];
    const bounds = Array.from({ length: rows }, () => 1 + draw(random, 3 * minimum));
    return { ...of(rows, columns, (row) => (random() < 0.3 ? bounds[row]! : draw(random, bounds[row]! + 1))), bounds };
  }
} satisfies Record<string, Fill>;

export type TableKind = keyof typeof fills;

export const tableKinds = Object.keys(fills) as readonly TableKind[];

/** The same table for the same kind and seed. Minimum group sizes are mostly 5. */
export function generateTable(kind: TableKind, seed: number): GeneratedTable {
  const random = seededRandom(seed * 7919 + tableKinds.indexOf(kind));
  const minimum = [5, 5, 5, 5, 3, 4, 8, 10][draw(random, 8)]!;
  return { kind, seed, minimum, ...(fills[kind] as Fill)(random, minimum) };
}

/** So many tables, all kinds in turn. */
export function* generateTables(count: number, firstSeed = 1): Generator<GeneratedTable> {
  for (let index = 0; index < count; index++) {
    yield generateTable(tableKinds[index % tableKinds.length]!, firstSeed + Math.floor(index / tableKinds.length));
  }
}

function of(rows: number, columns: number, count: (row: number, column: number) => number): { readonly table: CountedTable } {
  const keys = (prefix: string, length: number): string[] => Array.from({ length }, (_, index) => `${prefix}${index + 1}`);
  const cells = Array.from({ length: rows * columns }, (_, index) => count(Math.floor(index / columns), index % columns));
  return { table: { rows: keys('d', rows), columns: keys('c', columns), cells } };
}

/** People take part one by one: each draws communities by their size, some of them near the own department. */
function company(random: Random, rows: number, columns: number, withHeadcounts: boolean): { readonly table: CountedTable; readonly bounds?: readonly number[] } {
  const heavyTail = (most: number): number => Math.min(most, Math.round(2 / Math.max(random(), 0.002)));
  const headcounts = Array.from({ length: rows }, () => 1 + heavyTail(240));
  const sizes = Array.from({ length: columns }, () => heavyTail(150));
  const ladder = sizes.map((_, column) => sizes.slice(0, column + 1).reduce((sum, size) => sum + size, 0));
  const cells = new Array<number>(rows * columns).fill(0);
  headcounts.forEach((headcount, row) => {
    for (let person = 0; person < headcount; person++) {
      const near = (row * 7) % columns;
      const joined = new Set(Array.from({ length: draw(random, 4) }, () => (random() < 0.3 ? near : pick(random, ladder))));
      for (const column of joined) cells[row * columns + column]!++;
    }
  });
  const { table } = of(rows, columns, (row, column) => cells[row * columns + column]!);
  return withHeadcounts ? { table, bounds: headcounts } : { table };
}

function pick(random: Random, ladder: readonly number[]): number {
  const point = random() * ladder[ladder.length - 1]!;
  return ladder.findIndex((step) => point < step);
}
