import type { ActColumns } from './actColumns';
import { eachMonth, gathering, lastActsByMeasure } from './actsOfPeriods';
import type { DepartmentsOverTime } from './departmentsOverTime';
import type { LastActs } from './lastActs';
import type { Measures, Movement } from './periodCounts';
import type { UtcCalendar } from './utcCalendar';
import { monthsOf } from './utcCalendar';

export interface OfCompany {
  readonly company: number;
  readonly units: Uint32Array;
}

/** Of the whole company, by number of the month and of the quarter, where there are acts. */
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

/** Counts each person once in a month, in the unit of the last act. `acts`: in the order of their months. */
export function companyCounts(acts: ActColumns, calendar: UtcCalendar, where: DepartmentsOverTime, everybody: number): CompanyCounts {
  const months = new Map<number, Measures<OfCompany>>();
  const quarters = new Map<number, Came>();
  const lastQuarter = new Int32Array(everybody).fill(never);
  const quarter = gathering(monthsOf.quarter, everybody, (number, people) => quarters.set(number, came(number, people, lastQuarter)));
  const measures = lastActsByMeasure(everybody);
  eachMonth(acts, 0, acts.length, calendar, measures, month => {
    months.set(month, {
      people: byUnit(measures.people, where),
      contributors: byUnit(measures.contributors, where),
      readers: byUnit(measures.readers, where)
    });
    quarter.add(month, measures.people);
  });
  quarter.end();
  return { months, quarters };
}

const never = -1;

function byUnit({ count, people, at }: LastActs, { units, unitOf, departmentAt }: DepartmentsOverTime): OfCompany {
  const counts = new Uint32Array(units.length);
  for (let index = 0; index < count; index += 1) {
    const person = people[index] as number;
    (counts[unitOf[departmentAt(person, at[person] as number)] as number] as number) += 1;
  }
  return { company: count, units: counts };
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

export function movementOf({ quarters }: CompanyCounts, quarter: number): Movement {
  const now = quarters.get(quarter) ?? { people: 0, new: 0, retained: 0 };
  const before = quarters.get(quarter - 1)?.people ?? 0;
  return { ...now, returning: now.people - now.new, before, lapsed: before - now.retained };
}
