import type { ProtectedTable } from '../../../domain/protection/protectedTable';
import { largestFirst } from '../largestFirst';
import type { Matrix, MatrixLine } from '../matrix/matrix';
import { countsOf, shownInRows } from '../matrix/matrix';
import { unitTitle } from '../unitTitle';

/** A business unit or a department; its key is empty for “department unknown”. */
export interface CrossGroup {
  readonly key: string;
  readonly title: string;
  /** Of a department: the key of its business unit. */
  readonly unit?: string;
}

export interface CrossCommunity {
  readonly key: string;
  readonly title: string;
  /** The key of the business unit that keeps it. */
  readonly unit: string;
}

/** A published table of people taking part: groups are its rows, communities its columns. */
export interface CrossData {
  readonly table: ProtectedTable;
  /** Names of its rows, in any order; what has no name here is not shown. */
  readonly groups: readonly CrossGroup[];
  /** Names of its columns, in any order; what has no name here is not shown. */
  readonly communities: readonly CrossCommunity[];
  /** Whether it holds some groups only, those of a unit: what all groups have in a community is then not told. */
  readonly isPart?: boolean;
}

export type CrossOrder = 'size' | 'name';

export interface CrossChoice {
  /** Only departments of this unit; empty for all groups. */
  readonly groupsOf: string;
  /** Only communities that this unit keeps; empty for all. */
  readonly communitiesOf: string;
  readonly order: CrossOrder;
}

interface PlacedLine extends MatrixLine {
  /** Place in the published table. */
  readonly at: number;
  readonly people: number | null;
}

/**
 * What is in view of a published table, communities below each other, since there are many of them and their names are long.
 * Only communities have sums, which stay those of the whole table. Orders use published numbers only: what is left out follows by name.
 */
export function crossView({ table, groups, communities, isPart = false }: CrossData, { groupsOf, communitiesOf, order }: CrossChoice): Matrix {
  const countAt = countsOf(table);
  const columns = sorted(lines(table.rows, shownInRows(table), groups.filter(({ unit }) => groupsOf === '' || unit === groupsOf)).map(withUnknown), order);
  const sizes = isPart ? largestIn(table, groups) : table.columnTotals;
  const rows = sorted(lines(table.columns, sizes, communities.filter(({ unit }) => communitiesOf === '' || unit === communitiesOf)), order);
  return {
    rows,
    columns,
    countAt: (row, column) => {
      const [group, community] = [columns[column], rows[row]];
      return group === undefined || community === undefined ? null : countAt(group.at, community.at);
    },
    total: null,
    hasRowSums: !isPart
  };
}

/**
 * Who takes part in the communities that a unit keeps, out of the table of its own report: of all groups, and with the sums of communities.
 */
export function ownCommunitiesView({ table, groups, communities }: CrossData, unit: string): Matrix {
  const countAt = countsOf(table);
  const columns = sorted(lines(table.rows, shownInRows(table), groups).map(withUnknown), 'size');
  const rows = sorted(lines(table.columns, table.columnTotals, communities.filter(community => community.unit === unit)), 'size');
  return { rows, columns, countAt: (row, column) => countAt(columns[column]?.at ?? -1, rows[row]?.at ?? -1), total: null, hasRowSums: true };
}

/** The largest number of each column in the rows that are named. */
function largestIn({ rows, columns, shown }: ProtectedTable, groups: readonly CrossGroup[]): readonly (number | null)[] {
  const named = new Set(groups.map(({ key }) => key));
  const largest = new Map<number, number>();
  for (const [row, column, count] of shown) if (named.has(rows[row] ?? '')) largest.set(column, Math.max(count, largest.get(column) ?? 0));
  return columns.map((_key, column) => largest.get(column) ?? null);
}

function lines(keys: readonly string[], totals: readonly (number | null)[], named: readonly { readonly key: string; readonly title: string }[]): PlacedLine[] {
  const titles = new Map(named.map(({ key, title }) => [key, title]));
  return keys.flatMap((key, at) => {
    const title = titles.get(key);
    const total = totals[at] ?? null;
    return title === undefined ? [] : [{ key, title, total, people: total, at }];
  });
}

function withUnknown(line: PlacedLine): PlacedLine {
  return { ...line, title: unitTitle(line) };
}

function sorted(placed: readonly PlacedLine[], order: CrossOrder): readonly PlacedLine[] {
  // Without numbers, all are as large, and the order is that of names.
  return order === 'size' ? largestFirst(placed) : largestFirst(placed.map(line => ({ ...line, people: null })));
}
