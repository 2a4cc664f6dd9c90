import type { CountedTable } from '../../protection/protectedTable';
import type { CountedMonth } from '../makeMonthReport';
import type { MonthReport } from '../monthReport';
import type { OneWayCounts, OneWayNumbers } from '../protectMonth';
import type { EarlierNumber, Tie } from './earlier';
import { earlierNumber, nobody, tieToLimits, tieToParts } from './earlier';
import type { ForcedOut } from './forcedOut';

/** A month as it was counted and as it was published. */
export interface KnownMonth {
  readonly counts: CountedMonth;
  readonly report: MonthReport;
}

/** How the numbers of a quarter are tied to its months, as they were published. Communities and units by key. */
export interface QuarterTies {
  /** Different people of a community: the sum of its column. */
  readonly ofCommunity: (key: string, people: number) => Tie;
  /** Different people of a unit in a community. */
  readonly ofCell: (unit: string, community: string, people: number) => Tie;
  /** What a unit must have had in a community, since its other communities had no more than they can have had: by its place. `minimum`: k. */
  readonly leftFor: (table: CountedTable, minimum: number) => (row: number, column: number) => number;
  /** What has to be left out, or to stay open, of the table of the quarter for what the months show. `minimum`: k. */
  readonly forced: (table: CountedTable, minimum: number) => readonly ForcedOut[];
}

/** What a reader knows of one measure of a month. */
interface Month {
  readonly company: number;
  /** People of each, known or not. */
  readonly counted: Readonly<Record<'units' | 'communities', ReadonlyMap<string, number>>>;
  readonly units: ReadonlyMap<string, EarlierNumber>;
  readonly communities: ReadonlyMap<string, EarlierNumber>;
}

export function quarterTies(months: readonly KnownMonth[]): QuarterTies {
  const people = months.map(({ counts, report }) => readMonth(counts.people, peopleOf(report), report.minimum));
  const contributors = months.map(({ counts, report }) => readMonth(counts.contributors, report.contributors, report.minimum));
  return {
    ofCommunity: (key, counted) => tieToParts(counted, people.map(month => communityOf(month, key))),
    ofCell: (unit, community, counted) => {
      const { bounds, ...tie } = tieToLimits(counted, people.map(month => smaller(unitOf(month, unit), communityOf(month, community))));
      const surely = Math.max(0, ...[...people, ...contributors].map(month => surelyThere(month, unit, community)));
      return { ...tie, bounds: [Math.min(surely, counted), bounds[1]] };
    },
    leftFor: (table, minimum) => {
      const most = (row: number, column: number): number => Math.max(minimum - 1, countAt(table, row, column));
      const left = table.rows.map((unit, row) => {
        const together = table.columns.reduce((sum, _key, column) => sum + most(row, column), 0);
        return Math.max(0, ...[...people, ...contributors].map(month => unitOf(month, unit).atLeast)) - together;
      });
      return (row, column) => Math.max(0, Math.min(countAt(table, row, column), (left[row] ?? 0) + most(row, column)));
    },
    forced: (table, minimum) => [...forcedByUnits(table, [...people, ...contributors], minimum), ...[...people, ...contributors].flatMap(month => forcedByCommunities(table, month, minimum)), ...forcedTogether(table, people, minimum), ...forcedByRoom(table, people, minimum), ...forcedByAll(table, people, minimum), ...forcedByCompany(table, people, minimum)]
  };
}

/**
 * Whoever took part in a month is in some community of the quarter: where a month shows many of a unit, its communities must reach that
 * many together. They must even if any of those left out for being few were nobody: the largest of the others has to be able to make
 * up for it.
 */
function forcedByUnits(table: CountedTable, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  return table.rows.flatMap((unit, row) => {
    const most = Math.max(0, ...months.map(month => unitOf(month, unit).atLeast));
    const cells = table.columns.map((_key, column) => ({ column, people: countAt(table, row, column) }));
    const inAll = cells.reduce((sum, { people }) => sum + people, 0);
    return cells.flatMap(few => {
      const missing = most - (inAll - few.people);
      const other = few.people < minimum && missing > 0 ? largest(cells.filter(cell => cell !== few)) : undefined;
      return other === undefined ? [] : [{ row, column: other.column, from: other.people, to: other.people + missing }];
    });
  });
}

/**
 * Whoever took part in a community in a month is of some unit, and there in the quarter. Where a month shows many of a community, the
 * units must reach that many together without any of those that were few. Where they do not: a unit that was few in the month must
 * be able to be so much less in the quarter that they could; beside one that was few in the quarter, the largest of the others so much more.
 */
function forcedByCommunities(table: CountedTable, month: Month, minimum: number): readonly ForcedOut[] {
  return table.columns.flatMap((community, column) => {
    const { atLeast } = communityOf(month, community);
    if (atLeast === 0) return [];
    const cells = table.rows.map((key, row) => {
      const people = countAt(table, row, column);
      return { row, people, unit: unitOf(month, key), room: Math.min(people, month.counted.units.get(key) ?? 0) };
    });
    const rooms = cells.reduce((sum, { room }) => sum + room, 0);
    return cells.flatMap(({ row, people, unit, room }) => {
      const missing = atLeast - (rooms - room);
      if (missing <= 0) return [];
      if (people >= minimum) return isFew(unit, minimum) ? [{ row, column, from: Math.max(0, people - missing), to: people }] : [];
      const other = largest(cells.filter(cell => cell.people >= minimum));
      return other === undefined ? [] : [{ row: other.row, column, from: other.people, to: other.people + missing }];
    });
  });
}

/**
 * Whoever of a unit is known to have been in a community in one month, since the other units together had fewer people, is somebody else
 * than everybody there in a month in which the unit was left out for being few: the people of the quarter must be able to be both together.
 */
function forcedTogether(table: CountedTable, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  return table.columns.flatMap((community, column) => {
    const people = table.rows.reduce((sum, _key, row) => sum + countAt(table, row, column), 0);
    const needed = table.rows.map(key => {
      const surely = months.map(month => surelyThere(month, key, community));
      const without = months.filter(month => isFew(unitOf(month, key), minimum)).map(month => communityOf(month, community).atLeast);
      return without.length === 0 ? 0 : Math.max(0, ...surely) + Math.max(0, ...without);
    });
    const most = Math.max(0, ...needed);
    return most > people ? [{ row: 'total' as const, column, from: people, to: most }] : [];
  });
}

/**
 * Units of which a community had few must be able to have had nobody there: then the others must make up its people, and no unit has more of
 * them there in a quarter than it and the community had in all months together.
 */
function forcedByRoom(table: CountedTable, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  return table.columns.flatMap((community, column) => {
    const cells = table.rows.map((unit, row) => {
      const inMonths = months.reduce((sum, { counted }) => sum + Math.min(counted.units.get(unit) ?? 0, counted.communities.get(community) ?? 0), 0);
      return { row, people: countAt(table, row, column), inMonths };
    });
    const people = cells.reduce((sum, cell) => sum + cell.people, 0);
    const room = cells.reduce((sum, cell) => sum + (cell.people < minimum ? cell.inMonths : cell.people), 0);
    const missing = Math.max(...cells.map(cell => (cell.people < minimum ? people - (room - cell.inMonths) : 0)));
    const other = largest(cells.filter(cell => cell.people >= minimum));
    return missing <= 0 || other === undefined ? [] : [{ row: other.row, column, from: other.people, to: other.people + missing }];
  });
}

/**
 * A unit that was left out for being few in a month must be able to have had k-1 people somewhere: all communities together must have room
 * for them beside what the others have at least. Where they have not, the largest community must be able to be more.
 */
function forcedByAll(table: CountedTable, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  const columns = table.columns.map((_key, column) => ({ column, people: table.rows.reduce((sum, _row, row) => sum + countAt(table, row, column), 0) }));
  const atLeast = table.rows.map((unit, row) => {
    const shown = columns.reduce((sum, { column }) => sum + (countAt(table, row, column) >= minimum ? countAt(table, row, column) : 0), 0);
    return Math.max(shown, ...months.map(month => unitOf(month, unit).atLeast));
  });
  const all = columns.reduce((sum, { people }) => sum + people, 0);
  const ofAll = atLeast.reduce((sum, people) => sum + people, 0);
  const lacking = table.rows.map((unit, row) => (months.some(month => isFew(unitOf(month, unit), minimum)) ? minimum - 1 - (all - ofAll + (atLeast[row] ?? 0)) : 0));
  const most = Math.max(0, ...lacking);
  const largestColumn = largest(columns);
  return most === 0 || largestColumn === undefined ? [] : [{ row: 'total', column: largestColumn.column, from: largestColumn.people, to: largestColumn.people + most }];
}

/**
 * Everybody of a month is in some community of the quarter. The few of a community in a month must be able to have been nobody: then all other
 * communities together must have as many people as the company.
 */
function forcedByCompany(table: CountedTable, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  const columns = table.columns.map((key, column) => ({ key, column, people: table.rows.reduce((sum, _row, row) => sum + countAt(table, row, column), 0) }));
  const all = columns.reduce((sum, { people }) => sum + people, 0);
  return columns.flatMap(({ key, people, column }) => {
    const most = Math.max(0, ...months.map(month => (isFew(communityOf(month, key), minimum) ? month.company : 0)));
    const missing = most - (all - people);
    const other = missing > 0 ? largest(columns.filter(each => each.column !== column)) : undefined;
    return other === undefined ? [] : [{ row: 'total' as const, column: other.column, from: other.people, to: other.people + missing }];
  });
}

/** How many of a unit must have been in a community, since the other units together had fewer people. */
function surelyThere(month: Month, unit: string, community: string): number {
  return communityOf(month, community).atLeast - (month.company - unitOf(month, unit).atLeast);
}

function isFew({ shown, atMost }: EarlierNumber, minimum: number): boolean {
  return shown === null && atMost < minimum;
}

/** What is in both of two groups is no more than the smaller one; whatever of them was left out has to be able to be nobody. */
function smaller(one: EarlierNumber, other: EarlierNumber): EarlierNumber {
  const isShown = one.shown !== null && other.shown !== null;
  const atMost = Math.min(one.atMost, other.atMost);
  return { shown: isShown ? atMost : null, atLeast: 0, atMost };
}

function readMonth(counts: OneWayCounts, shown: OneWayNumbers, minimum: number): Month {
  const numbers = (counted: readonly { readonly key: string; readonly people: number }[], published: readonly (number | null)[]) =>
    new Map(counted.map(({ key, people }, at) => [key, earlierNumber(published[at] ?? null, people, minimum)]));
  const people = (groups: readonly { readonly key: string; readonly people: number }[]): ReadonlyMap<string, number> => new Map(groups.map(group => [group.key, group.people]));
  const counted = { units: people(counts.units), communities: people(counts.communities) };
  return { company: counts.company, counted, units: numbers(counts.units, shown.units), communities: numbers(counts.communities, shown.communities) };
}

function peopleOf({ company, units, communities }: MonthReport): OneWayNumbers {
  const people = (groups: readonly { readonly people: number | null }[]): readonly (number | null)[] => groups.map(group => group.people);
  return { company, units: people(units), communities: people(communities) };
}

function unitOf({ units }: Month, key: string): EarlierNumber {
  return units.get(key) ?? nobody;
}

function communityOf({ communities }: Month, key: string): EarlierNumber {
  return communities.get(key) ?? nobody;
}

function countAt({ cells, columns }: CountedTable, row: number, column: number): number {
  return cells[row * columns.length + column] ?? 0;
}

/** The one with the most people, the first of equals. */
function largest<Of extends { readonly people: number }>(cells: readonly Of[]): Of | undefined {
  return cells.reduce<Of | undefined>((most, cell) => (most === undefined || cell.people > most.people ? cell : most), undefined);
}
