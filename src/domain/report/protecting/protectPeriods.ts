import { marginsOf } from '../../protection/margins';
import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import type { HiddenInColumn } from '../../protection/protectColumns';
import { protectColumns } from '../../protection/protectColumns';
import { countAt, nothingOf } from '../../protection/protectedTable';
import type { Tie } from './earlier';
import { bothTies, tieToLimits, tieToParts } from './earlier';
import type { ForcedOut } from './forcedOut';
import type { KnownTable } from './knownTable';
import type { MovementCounts } from './movement';
import { forcedByRest } from './forcedByMonths';
import type { KnownMonth } from './knownMonth';
import { readMonths } from './knownMonth';
import { shownOverEver, sumOverEver } from './newcomers';
import type { YearSoFar } from './overlap';
import { narrowedByYear } from './overlap';
import { quarterTies } from './quarterTies';
import { communityOfYear, narrowed, yearTies } from './yearTies';

/** Headcount by key of a row; a row without one has none. */
export type Headcounts = ReadonlyMap<string, number>;

/** What is known before a quarter is published. */
export interface BeforeQuarter {
  readonly months: readonly KnownMonth[];
  /** Of units. */
  readonly headcounts: Headcounts;
  /** Of a unit, by key: the headcounts of all departments but one, for each of them; none where one is not known. */
  readonly withoutOne: ReadonlyMap<string, readonly number[]>;
  readonly year: YearSoFar;
  /** Different people who ever took part before. */
  readonly ever: number;
}

/**
 * The table of a quarter, so that neither it nor its months tell what the other leaves out. It is left out as a whole where all its
 * communities together had fewer than took part in the quarter before, of whom few lapsed: that would tell that somebody did.
 */
export function protectQuarter(table: CountedTable, { before, lapsed, new: added }: MovementCounts, { months, headcounts, withoutOne, year, ever }: BeforeQuarter, minimum: number): ProtectedTable {
  const ties = quarterTies(readMonths(months));
  const sums = marginsOf(table);
  if (lapsed < minimum && sums.total < before) return nothingOf(table);
  const ofColumn = table.columns.map((key, column) => ties.ofCommunity(key, sums.columns[column] ?? 0));
  const ofCells = cellTies(table, ties.ofCell);
  const leftFor = ties.leftFor(table, minimum);
  const forced = byColumn([...ties.forced(table, minimum), ...moreThanOthers(table, withoutOne, minimum)]);
  const most = added < minimum ? ever : Infinity;
  return protectColumns(table, {
    minimum,
    alsoHidden: column => [
      ...hiddenColumn(ofColumn[column]),
      ...hiddenCells(table, column, ofCells),
      ...forced(column),
      ...sumOverEver(sums.columns[column] ?? 0, most)
    ],
    narrowed: (column, isShown) => [...narrowedByYear(table, column, isShown, year, minimum), ...shownOverEver(table, column, isShown, most)],
    bounds: (row, column) => {
      const [fromMonths, ofMonths] = ofCells(row, column).bounds;
      const most = Math.min(ofMonths, headcounts.get(table.rows[row] ?? '') ?? Infinity);
      const atLeast = Math.max(fromMonths, leftFor(row, column));
      return [atLeast, believable(most, table, row, column)];
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
  const tied = { quarters, months: readMonths(months), unitOf, headcounts };
  const ofMonths = quarterTies(tied.months);
  const ofColumn = table.columns.map((key, column) => {
    const people = sums.columns[column] ?? 0;
    return bothTies(tieToParts(people, quarters.map(({ columnTotal }) => columnTotal(key))), ofMonths.ofCommunity(key, people));
  });
  const ofCells = cellTies(table, (key, community, people) => tieToLimits(people, quarters.map(({ cell }) => cell(unitOf.get(key) ?? '', community))));
  const atLeast = leftForDepartments(table, { quarters, unitOf }, minimum);
  const inYear = oneAtATime(column => communityOfYear(table, column, tied));
  const rest = byColumn(forcedByRest(table, key => unitOf.get(key) ?? '', tied.months, minimum));
  return protectColumns(table, {
    minimum,
    alsoHidden: column => [...rest(column), ...yearTies(inYear(column), minimum), ...hiddenColumn(ofColumn[column]), ...hiddenCells(table, column, ofCells)],
    narrowed: (column, isShown) => narrowed(inYear(column), isShown, minimum),
    bounds: (row, column) => {
      const most = Math.min(ofCells(row, column).bounds[1], headcounts.get(table.rows[row] ?? '') ?? Infinity);
      return [atLeast(row, column), believable(most, table, row, column)];
    }
  });
}

function byColumn(forced: readonly ForcedOut[]): (column: number) => readonly ForcedOut[] {
  const columns = new Map<number, ForcedOut[]>();
  for (const each of forced) columns.set(each.column, [...(columns.get(each.column) ?? []), each]);
  return column => columns.get(column) ?? [];
}

function hiddenColumn(tie: Tie | undefined): readonly HiddenInColumn[] {
  return tie?.hidden === undefined ? [] : [{ row: 'total', ...tie.hidden }];
}

function hiddenCells({ rows }: CountedTable, column: number, ofCells: CellTies): readonly HiddenInColumn[] {
  return rows.flatMap((_row, row) => {
    const { hidden } = ofCells(row, column);
    return hidden === undefined ? [] : [{ row, ...hidden }];
  });
}

/** How each number is tied to those that were published before. */
type CellTies = (row: number, column: number) => Tie;

function cellTies(table: CountedTable, tie: (row: string, column: string, people: number) => Tie): CellTies {
  const { rows, columns } = table;
  const ties = oneAtATime(column => rows.map((key, at) => tie(key, columns[column] as string, countAt(table, at, column))));
  return (row, column) => ties(column)[row] as Tie;
}

/** What is known of columns is found a column at a time, as tables are protected: with thousands of communities all of it is a quarter of the memory that a year needs. */
function oneAtATime<Of>(find: (column: number) => Of): (column: number) => Of {
  let found: { readonly column: number; readonly of: Of } | undefined;
  return column => {
    if (found?.column !== column) found = { column, of: find(column) };
    return found.of;
  };
}

/** What a department must have had in a year, since the others of its unit had no more than they can have had: by its place. */
function leftForDepartments(table: CountedTable, { quarters, unitOf }: Pick<BeforeYear, 'quarters' | 'unitOf'>, minimum: number): (row: number, column: number) => number {
  const units = table.rows.map(key => unitOf.get(key) ?? '');
  const most = (row: number, column: number): number => Math.max(minimum - 1, countAt(table, row, column));
  const left = table.columns.map((community, column) => {
    const together = new Map<string, number>();
    units.forEach((unit, row) => together.set(unit, (together.get(unit) ?? 0) + most(row, column)));
    return new Map([...together].map(([unit, people]) => [unit, Math.max(0, ...quarters.map(({ cell }) => cell(unit, community).atLeast)) - people]));
  });
  return (row, column) => Math.max(0, Math.min(countAt(table, row, column), (left[column]?.get(units[row] ?? '') ?? 0) + most(row, column)));
}

/** More than all departments but one have people tell that somebody of that one took part, and perhaps few. */
function moreThanOthers(table: CountedTable, withoutOne: ReadonlyMap<string, readonly number[]>, minimum: number): readonly ForcedOut[] {
  return table.rows.flatMap((unit, row) =>
    table.columns.flatMap((_key, column) => {
      const people = countAt(table, row, column);
      const others = (withoutOne.get(unit) ?? []).filter(most => people > most && people - most < minimum);
      return others.length === 0 ? [] : [{ row, column, from: Math.min(...others), to: people }];
    })
  );
}

/** A limit that is less than what was counted is out of date, as a headcount can be, and tells nothing. */
function believable(most: number, table: CountedTable, row: number, column: number): number {
  return most < countAt(table, row, column) ? Infinity : most;
}
