import type { ActColumns, ActKind } from './actColumns';
import type { GroupColumn, PlacedActs } from './monthPiles';
import { groupColumn } from './monthPiles';
import { groupOf, markBits, markOf } from './orderedActs';
import type { Stays } from './stays';
import type { UtcCalendar } from './utcCalendar';

/** What decides where an act goes. */
export interface Places {
  /** By index of the community: its place among those that are counted; of one that nobody knows the place after them. */
  readonly place: Uint32Array;
  /** By index of the community: the first instant of the month of its founding; of one that nobody knows the end of all time. */
  readonly founded: Float64Array;
  readonly where: Stays;
  readonly calendar: UtcCalendar;
}

/**
 * Acts are placed a portion at a time, and each step is a loop of its own: what it needs of the portion stays near the processor, and
 * a loop with few columns is quick, and compiled at once (`docs/decisions/0023-counting-in-columns.md`).
 */
export interface Portion extends PlacedActs {
  /** Acts that need something more, by what they are in the book. */
  readonly rows: Uint32Array;
}

export const portionSize = 4096;

/** Room for a portion, of so many groups. */
export function portionOf(groups: number): Portion {
  return {
    pile: new Uint32Array(portionSize),
    group: groupColumn(portionSize, groups),
    marked: new Uint32Array(portionSize),
    rows: new Uint32Array(portionSize)
  };
}

/** Acts from `start` (included) to `end` (excluded). Returns those that are too early or in communities that nobody knows. */
export function placePortion(acts: ActColumns, start: number, end: number, { place, founded, where, calendar }: Places, { pile, group, marked, rows }: Portion): Uint32Array {
  placeGroups(acts, start, end, place, group);
  placeStays(acts, start, end, where, marked, rows);
  return rows.subarray(0, placeMonths(acts, start, end, founded, calendar, pile, rows));
}

/** A month is a pile, and the one after them is of acts that do not count. Lists in `refused` who does not although the month is over, and says how many they are. */
function placeMonths({ community, at }: ActColumns, start: number, until: number, founded: Float64Array, { first, end, months, monthAt }: UtcCalendar, pile: Uint32Array, refused: Uint32Array): number {
  let count = 0;
  for (let row = start; row < until; row += 1) {
    const instant = at[row] as number;
    if (instant >= end) pile[row - start] = months;
    else if (instant < (founded[community[row] as number] as number)) {
      pile[row - start] = months;
      refused[count] = row;
      count += 1;
    } else pile[row - start] = monthAt(instant) - first;
  }
  return count;
}

function placeGroups({ community, kind }: ActColumns, start: number, end: number, place: Uint32Array, group: GroupColumn): void {
  for (let row = start; row < end; row += 1) group[row - start] = groupOf(0, place[community[row] as number] as number, kind[row] as ActKind, 0);
}

/** Takes every act for one of the last stay, and then those before it for one of the stay before, until there are none. */
function placeStays(acts: ActColumns, start: number, end: number, where: Stays, marked: Uint32Array, rows: Uint32Array): void {
  let earlier = toLastStay(acts, start, end, where, marked, rows);
  while (earlier > 0) earlier = toStayBefore(acts, start, where, marked, rows, earlier);
}

/**
 * Lists in `earlier` the acts before the last stay, and says how many they are. It lists without a branch: a processor guesses
 * wrong about every other act of whoever moved.
 */
function toLastStay({ person, at, kind }: ActColumns, start: number, end: number, { last, from }: Stays, marked: Uint32Array, earlier: Uint32Array): number {
  let count = 0;
  for (let row = start; row < end; row += 1) {
    const stay = last[person[row] as number] as number;
    marked[row - start] = (stay << markBits) | markOf[kind[row] as ActKind];
    earlier[count] = row;
    count += Number((at[row] as number) < (from[stay] as number));
  }
  return count;
}

/** Moves the first `length` acts that are listed to the stay before. Lists in the same memory those that are earlier still. */
function toStayBefore({ at }: ActColumns, start: number, { from }: Stays, marked: Uint32Array, earlier: Uint32Array, length: number): number {
  let count = 0;
  for (let index = 0; index < length; index += 1) {
    const row = earlier[index] as number;
    const moved = (marked[row - start] as number) - (1 << markBits);
    marked[row - start] = moved;
    earlier[count] = row;
    count += Number((at[row] as number) < (from[moved >>> markBits] as number));
  }
  return count;
}
