import type { MovementCounts } from '../protecting/movement';
import { actKind } from './actColumns';
import type { OrderedActs } from './orderedActs';
import { allMarks, groupOf, markBits, measureBit } from './orderedActs';
import type { Measures } from './periodCounts';
import type { Stays } from './stays';
import type { UtcCalendar } from './utcCalendar';
import { isLastOf, monthsOf, periodOf } from './utcCalendar';

export interface OfCompany {
  readonly company: number;
  readonly units: Uint32Array;
}

/** Of the whole company: by number of the month, where there are acts, and by number of the quarter, where it is over. */
export interface CompanyCounts {
  readonly months: ReadonlyMap<number, Measures<OfCompany>>;
  /** By number of every month: different people since its quarter began. */
  readonly sinceQuarter: ReadonlyMap<number, number>;
  readonly quarters: ReadonlyMap<number, Came>;
}

/** Who took part in a quarter, by when they did so before. */
interface Came {
  readonly people: number;
  readonly new: number;
  readonly retained: number;
}

/** Counts each person once in a month, in the unit of the last act. */
export function companyCounts(acts: OrderedActs, calendar: UtcCalendar, where: Stays): CompanyCounts {
  const months = new Map<number, Measures<OfCompany>>();
  const sinceQuarter = new Map<number, number>();
  const quarters = new Map<number, Came>();
  const everybody = where.last.length;
  const marks = new Uint8Array(where.person.length);
  const inQuarter = new Uint8Array(everybody);
  const lastQuarter = new Int32Array(everybody).fill(never);
  for (let month = 0; month < calendar.months; month += 1) {
    const number = calendar.first + month;
    const [start, end] = spanOfMonth(acts, month);
    if (start < end) {
      markStays(acts.marked, start, end, marks);
      months.set(number, countMarks(marks, where, inQuarter));
    }
    sinceQuarter.set(number, inQuarter.reduce((sum, isIn) => sum + isIn, 0));
    if (!isLastOf(monthsOf.quarter, number)) continue;
    const quarter = periodOf(monthsOf.quarter, number);
    quarters.set(quarter, came(quarter, inQuarter, lastQuarter));
    inQuarter.fill(0);
  }
  return { months, sinceQuarter, quarters };
}

const never = -1;

/** Where the acts of a month (0: the first one) begin and end. */
function spanOfMonth({ bounds, communities }: OrderedActs, month: number): [number, number] {
  return [bounds[groupOf(month, 0, actKind.joined, communities)] as number, bounds[groupOf(month + 1, 0, actKind.joined, communities)] as number];
}

/** Marks each stay in which there were acts. */
function markStays(marked: Uint32Array, start: number, end: number, marks: Uint8Array): void {
  for (let place = start; place < end; place += 1) {
    const act = marked[place] as number;
    const stay = act >>> markBits;
    marks[stay] = (marks[stay] as number) | (act & allMarks);
  }
}

/** Counts whoever is marked, each for each measure in the unit of the last stay that is marked for it. Wipes the marks. */
function countMarks(marks: Uint8Array, where: Stays, inQuarter: Uint8Array): Measures<OfCompany> {
  const counts = new Uint32Array(where.units.length << markBits);
  addMarks(marks, where, inQuarter, counts);
  const of = (bit: number): OfCompany => {
    const units = where.units.map((_key, unit) => counts.subarray(unit << markBits, (unit + 1) << markBits).reduce((sum, count, mark) => sum + ((mark & bit) === 0 ? 0 : count), 0));
    return { company: units.reduce((sum, count) => sum + count, 0), units: Uint32Array.from(units) };
  };
  return { people: of(measureBit.people), contributors: of(measureBit.contributors), readers: of(measureBit.readers) };
}

/**
 * Adds to `counts`, by unit and by what somebody is newly marked with there: to add without asking is quicker than to ask. Nothing
 * follows the loop: what follows one is not known to the compiler when it compiles the loop, and each month would begin anew.
 */
function addMarks(marks: Uint8Array, { unit, last }: Stays, inQuarter: Uint8Array, counts: Uint32Array): void {
  for (let person = 0, first = 1; person < last.length; person += 1) {
    let marked = 0;
    for (let stay = last[person] as number; stay >= first; stay -= 1) {
      const mark = marks[stay] as number;
      marks[stay] = 0;
      const cell = ((unit[stay] as number) << markBits) | (mark & ~marked);
      counts[cell] = (counts[cell] as number) + 1;
      marked |= mark;
    }
    inQuarter[person] = (inQuarter[person] as number) | (marked & measureBit.people);
    first = (last[person] as number) + 1;
  }
}

/** `lastQuarter`: of each person, the last quarter before this one; brought up to date. */
function came(quarter: number, inQuarter: Uint8Array, lastQuarter: Int32Array): Came {
  const came = { people: 0, new: 0, retained: 0 };
  inQuarter.forEach((isIn, person) => {
    if (isIn === 0) return;
    const last = lastQuarter[person];
    came.people += 1;
    if (last === never) came.new += 1;
    if (last === quarter - 1) came.retained += 1;
    lastQuarter[person] = quarter;
  });
  return came;
}

export function movementOf({ quarters }: CompanyCounts, quarter: number): MovementCounts {
  const now = quarters.get(quarter) ?? { people: 0, new: 0, retained: 0 };
  const before = quarters.get(quarter - 1)?.people ?? 0;
  return { ...now, returning: now.people - now.new, before, lapsed: before - now.retained };
}
