import { marginsOf } from '../../protection/margins';
import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import { nothingOf } from '../../protection/protectedTable';
import type { Helping } from '../helping';
import { tieToParts } from './earlier';
import type { HelpingBefore } from './helpingBefore';
import { sum } from '../sum';

/** The departments of one unit that answered those of another, or of the same, by their places in the table, and what quarters tell of the two units. */
interface BetweenUnits {
  readonly cells: readonly number[];
  /** The fewest pairs that all quarters together can have had, and the last one; nobody can have been in two of them. */
  readonly ofAll: number;
  readonly ofLast: number;
  /** The most that a quarter had, where that is not more than the year had. */
  readonly largest: number;
}

/**
 * Who helped whom in a year, by department, so that neither it nor its quarters tell what the other leaves out. Sums of rows and columns
 * are not told, so that what two units have together stands for itself; a reader is taken to know it. Of their departments no more is
 * told than their quarters must have had, whatever was left out of those, and no more than all pairs of the year, which everybody
 * can count, have room for; their sum is left out where it would tell of a quarter's to somebody who has not counted. `quarters`: of the year, by unit, earliest first; `unitOf`: unit by department, by keys.
 */
export function protectHelpingOfYear(helped: Helping, quarters: readonly HelpingBefore[], unitOf: ReadonlyMap<string, string>, minimum: number): ProtectedTable {
  const { pairs, fewestOfAll } = helped;
  const { total } = marginsOf(pairs);
  const units = betweenUnits(pairs, quarters, unitOf);
  let room = total - sum(units.map(({ largest }) => largest)) - sum(quarters.map(({ mayMove }) => mayMove));
  const shown = units.flatMap(({ cells, ofAll, ofLast, largest }) => {
    const more = (told: readonly number[]): number => Math.max(0, pairsIn(pairs, told) - largest);
    const fits = (told: readonly number[]): boolean => pairsIn(pairs, told) <= ofAll && (pairsIn(pairs, told) <= ofLast || more(told) <= room);
    const told = longestThat(fits, withoutGivingAway(cells, helped, minimum));
    room -= more(told);
    return told;
  });
  const width = pairs.columns.length;
  const tells = total >= minimum && fewestOfAll >= minimum && tieToParts(total, quarters.map(quarter => quarter.total)).hidden === undefined;
  return {
    ...nothingOf(pairs),
    shown: [...shown].sort((one, other) => one - other).map(cell => [Math.floor(cell / width), cell % width, pairs.cells[cell] ?? 0]),
    total: tells ? total : null
  };
}

/** A table of departments, parted by the units that they belong to. */
function betweenUnits(pairs: CountedTable, quarters: readonly HelpingBefore[], unitOf: ReadonlyMap<string, string>): readonly BetweenUnits[] {
  const { rows, columns } = pairs;
  const unitAt = (key: string): string => unitOf.get(key) ?? '';
  const placesIn = (keys: readonly string[], unit: string): readonly number[] => keys.flatMap((key, at) => (unitAt(key) === unit ? [at] : []));
  const units = [...new Set(rows.map(unitAt))];
  return units.flatMap(answering =>
    units.map(asking => {
      const cells = placesIn(rows, answering).flatMap(row => placesIn(columns, asking).map(column => row * columns.length + column));
      const before = quarters.map(({ between }) => between(answering, asking));
      return {
        cells,
        ofAll: sum(before.map(({ atLeast }) => atLeast)),
        ofLast: before[before.length - 1]?.atLeast ?? 0,
        largest: Math.min(pairsIn(pairs, cells), Math.max(0, ...before.map(({ counted }) => counted)))
      };
    })
  );
}

/**
 * What can be told of numbers whose sum is known. One alone that is left out would follow from the others, and of several that
 * together are too few none could be k-1: then the last that could be told is left out with them, which says nothing of its size.
 */
function withoutGivingAway(cells: readonly number[], { pairs, fewest }: Helping, minimum: number): readonly number[] {
  const isEnough = (cell: number): boolean => (pairs.cells[cell] ?? 0) >= minimum && (fewest[cell] ?? 0) >= minimum;
  const shown = cells.filter(isEnough);
  const leftOut = cells.filter(cell => !isEnough(cell));
  const isSafe = leftOut.length === 0 || (leftOut.length > 1 && pairsIn(pairs, leftOut) >= minimum - 1);
  return isSafe ? shown : shown.slice(0, -1);
}

/** As many of them, from the first on, as fit; nothing always does. */
function longestThat(fits: (some: readonly number[]) => boolean, all: readonly number[]): readonly number[] {
  let some = all;
  while (!fits(some)) some = some.slice(0, -1);
  return some;
}

function pairsIn({ cells }: CountedTable, places: readonly number[]): number {
  return sum(places.map(place => cells[place] ?? 0));
}
