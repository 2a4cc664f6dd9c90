import { marginsOf } from '../../protection/margins';
import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import { protectTable } from '../../protection/protectTable';
import type { Helping } from '../helping';
import type { Tie } from './earlier';
import { bothTies, tieToParts } from './earlier';
import type { ForcedOut } from './forcedOut';
import { forcedOut } from './forcedOut';
import type { KnownTable } from './knownTable';
import type { KnownMonth } from './quarterTies';
import { quarterTies } from './quarterTies';

/** Headcount by key of a row; a row without one has none. */
export type Headcounts = ReadonlyMap<string, number>;

/** The table of a quarter, so that neither it nor its months tell what the other leaves out. */
export function protectQuarter(table: CountedTable, months: readonly KnownMonth[], headcounts: Headcounts, minimum: number): ProtectedTable {
  const ties = quarterTies(months);
  const sums = marginsOf(table);
  const ofColumn = table.columns.map((key, column) => ties.ofCommunity(key, sums.columns[column] ?? 0));
  const ofRow = table.rows.map((key, row) => ties.ofUnit(key, sums.rows[row] ?? 0));
  return protectTable(table, {
    minimum,
    alsoHidden: [...hiddenColumns(ofColumn), ...hiddenRows(ofRow)],
    bounds: (row, column) => {
      if (row === 'total' || column === 'total') return marginBounds(row, column, ofRow, ofColumn);
      const unit = table.rows[row] ?? '';
      const most = Math.min(ties.cellAtMost(unit, table.columns[column] ?? ''), headcounts.get(unit) ?? Infinity);
      return [0, believable(most, table, row, column)];
    }
  });
}

/** What was published before a year is. */
export interface BeforeYear {
  readonly quarters: readonly KnownTable[];
  readonly months: readonly KnownMonth[];
  /** Unit by department, by keys. */
  readonly unitOf: ReadonlyMap<string, string>;
}

/** The table of a year, so that neither it nor its quarters and months tell what the other leaves out. */
export function protectYear(table: CountedTable, { quarters, months, unitOf }: BeforeYear, headcounts: Headcounts, minimum: number): ProtectedTable {
  const sums = marginsOf(table);
  const ofMonths = quarterTies(months);
  const ofColumn = table.columns.map((key, column) => {
    const people = sums.columns[column] ?? 0;
    return bothTies(tieToParts(people, quarters.map(({ columnTotal }) => columnTotal(key))), ofMonths.ofCommunity(key, people));
  });
  const forced = [...rowsByUnit(table, unitOf)].flatMap(([unit, rows]) => [
    ...table.columns.flatMap((key, column) =>
      forcedOut(rows.map(row => ({ row, people: countAt(table, row, column) })), column, quarters.map(({ cell }) => cell(unit, key)), minimum)
    ),
    ...forcedOut(rows.map(row => ({ row, people: sums.rows[row] ?? 0 })), 'total', quarters.map(({ rowTotal }) => rowTotal(unit)), minimum)
  ]);
  return protectTable(table, {
    minimum,
    alsoHidden: [...forced, ...hiddenColumns(ofColumn)],
    bounds: (row, column) => {
      if (row === 'total' || column === 'total') return marginBounds(row, column, [], ofColumn);
      return [0, believable(headcounts.get(table.rows[row] ?? '') ?? Infinity, table, row, column)];
    }
  });
}

/** Who helped whom: a number of pairs is left out as well where few people stood on either side of it. */
export function protectHelping({ pairs, fewest, fewestOfRow, fewestOfColumn, fewestOfAll }: Helping, minimum: number): ProtectedTable {
  const sums = marginsOf(pairs);
  const width = pairs.columns.length;
  const out = (row: number | 'total', column: number | 'total', count: number, people: number): readonly ForcedOut[] =>
    count >= minimum && people < minimum ? [{ row, column, from: 0, to: count }] : [];
  return protectTable(pairs, {
    minimum,
    alsoHidden: [
      ...fewest.flatMap((people, at) => out(Math.floor(at / width), at % width, pairs.cells[at] ?? 0, people)),
      ...fewestOfRow.flatMap((people, row) => out(row, 'total', sums.rows[row] ?? 0, people)),
      ...fewestOfColumn.flatMap((people, column) => out('total', column, sums.columns[column] ?? 0, people)),
      ...out('total', 'total', sums.total, fewestOfAll)
    ]
  });
}

const free: Tie['bounds'] = [0, Infinity];

function marginBounds(row: number | 'total', column: number | 'total', ofRow: readonly Tie[], ofColumn: readonly Tie[]): Tie['bounds'] {
  if (row === 'total') return column === 'total' ? free : (ofColumn[column]?.bounds ?? free);
  return ofRow[row]?.bounds ?? free;
}

function hiddenColumns(ties: readonly Tie[]): readonly ForcedOut[] {
  return ties.flatMap(({ hidden }, column) => (hidden === undefined ? [] : [{ row: 'total' as const, column, ...hidden }]));
}

function hiddenRows(ties: readonly Tie[]): readonly ForcedOut[] {
  return ties.flatMap(({ hidden }, row) => (hidden === undefined ? [] : [{ row, column: 'total' as const, ...hidden }]));
}

/** A limit that is less than what was counted is out of date, as a headcount can be, and tells nothing. */
function believable(most: number, table: CountedTable, row: number, column: number): number {
  return most < countAt(table, row, column) ? Infinity : most;
}

function countAt({ cells, columns }: CountedTable, row: number, column: number): number {
  return cells[row * columns.length + column] ?? 0;
}

function rowsByUnit({ rows }: CountedTable, unitOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  rows.forEach((key, row) => {
    const unit = unitOf.get(key) ?? '';
    groups.set(unit, [...(groups.get(unit) ?? []), row]);
  });
  return groups;
}
