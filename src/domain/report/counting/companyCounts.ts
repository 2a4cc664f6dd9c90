import type { MovementCounts } from '../protecting/movement';
import type { DepartmentsOverTime } from './departmentsOverTime';
import { LastActs } from './lastActs';
import type { OrderedActs } from './orderedActs';
import { lastActsByMeasure, noteActs } from './orderedActs';
import type { Measures } from './periodCounts';
import type { UtcCalendar } from './utcCalendar';
import { isLastOf, monthsOf, periodOf } from './utcCalendar';

export interface OfCompany {
  readonly company: number;
  readonly units: Uint32Array;
}

/** Of the whole company: by number of the month, where there are acts, and by number of the quarter, where it is over. */
export interface CompanyCounts {
  readonly months: ReadonlyMap<number, Measures<OfCompany>>;
  readonly quarters: ReadonlyMap<number, Came>;
}

/** Who took part in a quarter, by when they did so before. */
interface Came {
  readonly people: number;
  readonly new: number;
  readonly retained: number;
}

/** Counts each person once in a month, in the unit of the last act. */
export function companyCounts(acts: OrderedActs, calendar: UtcCalendar, where: DepartmentsOverTime, everybody: number): CompanyCounts {
  const months = new Map<number, Measures<OfCompany>>();
  const quarters = new Map<number, Came>();
  const lastQuarter = new Int32Array(everybody).fill(never);
  const measures = lastActsByMeasure(everybody);
  const quarter = new LastActs(everybody);
  for (let month = 0; month < calendar.months; month += 1) {
    const number = calendar.first + month;
    if (noteActs(acts, month, 0, acts.communities, calendar.startOf(number), measures)) {
      const { people, contributors, readers } = measures;
      months.set(number, { people: byUnit(people, where), contributors: byUnit(contributors, where), readers: byUnit(readers, where) });
      quarter.noteAll(people);
    }
    if (!isLastOf(monthsOf.quarter, number)) continue;
    const quarterNumber = periodOf(monthsOf.quarter, number);
    quarters.set(quarterNumber, came(quarterNumber, quarter, lastQuarter));
    quarter.begin();
  }
  return { months, quarters };
}

const never = -1;

function byUnit(group: LastActs, { units, unitOf, addEach }: DepartmentsOverTime): OfCompany {
  const counts = new Uint32Array(units.length);
  addEach(group, unitOf, counts, 1, 0);
  return { company: group.count, units: counts };
}

/** `lastQuarter`: of each person, the last quarter before this one; brought up to date. */
function came(quarter: number, { count, people }: LastActs, lastQuarter: Int32Array): Came {
  const came = { people: count, new: 0, retained: 0 };
  for (let index = 0; index < count; index += 1) {
    const person = people[index] as number;
    const last = lastQuarter[person];
    if (last === never) came.new += 1;
    if (last === quarter - 1) came.retained += 1;
    lastQuarter[person] = quarter;
  }
  return came;
}

export function movementOf({ quarters }: CompanyCounts, quarter: number): MovementCounts {
  const now = quarters.get(quarter) ?? { people: 0, new: 0, retained: 0 };
  const before = quarters.get(quarter - 1)?.people ?? 0;
  return { ...now, returning: now.people - now.new, before, lapsed: before - now.retained };
}
