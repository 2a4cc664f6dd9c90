import { marginsOf } from '../../protection/margins';
import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import { protectColumns } from '../../protection/protectColumns';
import { nothingOf } from '../../protection/protectedTable';
import { protectTable } from '../../protection/protectTable';
import type { Helping } from '../helping';
import type { Tie } from './earlier';
import { bothTies, tieToLimits, tieToParts } from './earlier';
import type { ForcedOut } from './forcedOut';
import type { KnownTable } from './knownTable';
import type { MovementCounts } from './movement';
import type { KnownMonth } from './quarterTies';
import { quarterTies } from './quarterTies';
import { yearTies } from './yearTies';

/** Headcount by key of a row; a row without one has none. */
export type Headcounts = ReadonlyMap<string, number>;

/**
 * The table of a quarter, so that neither it nor its months tell what the other leaves out. It is left out as a whole where all its
 * communities together had fewer than took part in the quarter before, of whom few lapsed: that would tell that somebody did.
 */
export function protectQuarter(table: CountedTable, { before, lapsed }: MovementCounts, months: readonly KnownMonth[], headcounts: Headcounts, minimum: number): ProtectedTable {
  const ties = quarterTies(months);
  const sums = marginsOf(table);
  if (lapsed < minimum && sums.total < before) return nothingOf(table);
  const ofColumn = table.columns.map((key, column) => ties.ofCommunity(key, sums.columns[column] ?? 0));
  const ofCells = table.rows.map((unit, row) => table.columns.map((community, column) => ties.ofCell(unit, community, countAt(table, row, column))));
  return protectColumns(table, {
    minimum,
    alsoHidden: [...hiddenColumns(ofColumn), ...hiddenCells(ofCells), ...ties.forced(table, minimum)],
    bounds: (row, column) => {
      if (row === 'total' || column === 'total') return column === 'total' ? free : (ofColumn[column]?.bounds ?? free);
      const most = Math.min(ofCells[row]?.[column]?.bounds[1] ?? Infinity, headcounts.get(table.rows[row] ?? '') ?? Infinity);
      return [ofCells[row]?.[column]?.bounds[0] ?? 0, believable(most, table, row, column)];
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
  const ofCells = table.rows.map((key, row) =>
    table.columns.map((community, column) => tieToLimits(countAt(table, row, column), quarters.map(({ cell }) => cell(unitOf.get(key) ?? '', community))))
  );
  return protectColumns(table, {
    minimum,
    alsoHidden: [...yearTies(table, quarters, unitOf, minimum), ...hiddenColumns(ofColumn), ...hiddenCells(ofCells)],
    bounds: (row, column) => {
      if (row === 'total' || column === 'total') return column === 'total' ? free : (ofColumn[column]?.bounds ?? free);
      const most = Math.min(ofCells[row]?.[column]?.bounds[1] ?? Infinity, headcounts.get(table.rows[row] ?? '') ?? Infinity);
      return [atLeastOfDepartment(table, row, column, { quarters, unitOf }, minimum), believable(most, table, row, column)];
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

function hiddenColumns(ties: readonly Tie[]): readonly ForcedOut[] {
  return ties.flatMap(({ hidden }, column) => (hidden === undefined ? [] : [{ row: 'total' as const, column, ...hidden }]));
}

function hiddenCells(ties: readonly (readonly Tie[])[]): readonly ForcedOut[] {
  return ties.flatMap((row, at) => row.flatMap(({ hidden }, column) => (hidden === undefined ? [] : [{ row: at, column, ...hidden }])));
}

/** What a department must have had in a year, since the others of its unit had no more than they can have had. */
function atLeastOfDepartment(table: CountedTable, row: number, column: number, { quarters, unitOf }: Pick<BeforeYear, 'quarters' | 'unitOf'>, minimum: number): number {
  const unit = unitOf.get(table.rows[row] ?? '') ?? '';
  const ofUnit = Math.max(0, ...quarters.map(({ cell }) => cell(unit, table.columns[column] ?? '').atLeast));
  const others = table.rows.reduce((sum, key, other) => {
    if (other === row || (unitOf.get(key) ?? '') !== unit) return sum;
    return sum + Math.max(minimum - 1, countAt(table, other, column));
  }, 0);
  return Math.max(0, Math.min(countAt(table, row, column), ofUnit - others));
}

/** A limit that is less than what was counted is out of date, as a headcount can be, and tells nothing. */
function believable(most: number, table: CountedTable, row: number, column: number): number {
  return most < countAt(table, row, column) ? Infinity : most;
}

function countAt({ cells, columns }: CountedTable, row: number, column: number): number {
  return cells[row * columns.length + column] ?? 0;
}
