import { markBits } from './orderedActs';
import type { Stays } from './stays';

/** A table by row and community. */
export interface Filled {
  readonly cells: Uint32Array;
  /** How many communities there are in a row. */
  readonly stride: number;
}

/** The tables in which the acts of a month are counted. */
export interface FilledMonth {
  /** 0: the first month of all. */
  readonly month: number;
  /** The first month of the same quarter. */
  readonly quarterStart: number;
  readonly quarter: Filled;
  /** The first month of the same year. */
  readonly yearStart: number;
  readonly year: Filled;
}

/**
 * Counts the different people of communities, one after another, and of their months, one after another. In a month they are only
 * counted; in a quarter and a year each of them stands in the row of their last stay there.
 */
export class PeopleByRow {
  private readonly stays: Stays;
  /** By index of the person: the number of the last month of a community in which they acted, and the stay of the last act there. */
  private readonly seen: Int32Array;
  private readonly told: Uint32Array;
  private newInYear = 0;

  public constructor(stays: Stays) {
    this.stays = stays;
    this.seen = new Int32Array(stays.last.length);
    this.told = new Uint32Array(stays.last.length);
  }

  /**
   * Adds the acts of a month in a community, those from `start` (included) to `end` (excluded). `months`: how many each community has.
   * Says how many people there are in the month; `newLast` says how many of them were not there earlier in the year.
   */
  public add(marked: Uint32Array, start: number, end: number, column: number, months: number, filled: FilledMonth): number {
    const { seen, told } = this;
    const { person, unit, department } = this.stays;
    const { cells: inQuarter, stride: quarterStride } = filled.quarter;
    const { cells: inYear, stride: yearStride } = filled.year;
    // Months are numbered on and on from one community to the next, so that nobody needs to be forgotten in between.
    const firstMonth = column * months + 1;
    const [month, quarterStart, yearStart] = [firstMonth + filled.month, firstMonth + filled.quarterStart, firstMonth + filled.yearStart];
    let count = 0;
    let newInYear = 0;
    for (let place = start; place < end; place += 1) {
      const stay = (marked[place] as number) >>> markBits;
      const who = person[stay] as number;
      const last = seen[who] as number;
      const quarterCell = (unit[stay] as number) * quarterStride + column;
      const yearCell = (department[stay] as number) * yearStride + column;
      count += Number(last < month);
      inQuarter[quarterCell] = (inQuarter[quarterCell] as number) + Number(last < quarterStart);
      const isNewInYear = Number(last < yearStart);
      newInYear += isNewInYear;
      inYear[yearCell] = (inYear[yearCell] as number) + isNewInYear;
      seen[who] = month;
      const before = told[who] as number;
      // Hardly anybody moves, so this is guessed well.
      if (stay === before) continue;
      if (last < yearStart) told[who] = stay;
      else if (stay > before) {
        move(inYear, (department[before] as number) * yearStride + column, yearCell);
        if (last >= quarterStart) move(inQuarter, (unit[before] as number) * quarterStride + column, quarterCell);
        told[who] = stay;
      }
    }
    this.newInYear = newInYear;
    return count;
  }

  public get newLast(): number {
    return this.newInYear;
  }
}

function move(cells: Uint32Array, from: number, to: number): void {
  cells[from] = (cells[from] as number) - 1;
  cells[to] = (cells[to] as number) + 1;
}
