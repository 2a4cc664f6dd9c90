import type { ActColumns } from './actColumns';
import { actKind, actsBetween } from './actColumns';
import type { GroupedActs } from './groupActs';
import { LastActs } from './lastActs';
import type { Measures } from './periodCounts';
import type { UtcCalendar } from './utcCalendar';
import { monthsOf } from './utcCalendar';

export function lastActsByMeasure(everybody: number): Measures<LastActs> {
  return { people: new LastActs(everybody), contributors: new LastActs(everybody), readers: new LastActs(everybody) };
}

/**
 * Goes through the acts from `start` (included) to `end` (excluded), which are in the order of their months. After each month that has some, `done` is told its number, and `measures`
 * holds who acted in it.
 */
export function eachMonth(
  { person, at, kind }: ActColumns,
  start: number,
  end: number,
  calendar: UtcCalendar,
  { people, contributors, readers }: Measures<LastActs>,
  done: (month: number) => void
): void {
  let month: number | undefined;
  for (let place = start; place < end; place += 1) {
    const instant = at[place] as number;
    const itsMonth = calendar.monthAt(instant);
    if (itsMonth !== month) {
      if (month !== undefined) done(month);
      month = itsMonth;
      people.begin();
      contributors.begin();
      readers.begin();
    }
    const who = person[place] as number;
    const what = kind[place];
    if (what === actKind.read) readers.note(who, instant);
    else people.note(who, instant);
    if (what === actKind.contributed) contributors.note(who, instant);
  }
  if (month !== undefined) done(month);
}

/** The acts of each year that has some, in the order of the years. Views, not copies. */
export function actsByYear({ acts, ends }: GroupedActs, calendar: UtcCalendar): ActColumns[] {
  const years: ActColumns[] = [];
  let start = 0;
  for (let month = 0; month < ends.length; month += 1) {
    const isLast = month === ends.length - 1 || (calendar.first + month + 1) % monthsOf.year === 0;
    const end = ends[month] as number;
    if (!isLast || start === end) continue;
    years.push(actsBetween(acts, start, end));
    start = end;
  }
  return years;
}

export interface Gathering {
  /** The next month. */
  add(month: number, acts: LastActs): void;
  /** No month follows, or one of another group of acts. */
  end(): void;
}

/** Puts months, given in their order, together to periods of `months`. `done` is told the number of each that has acts, and who acted in it. */
export function gathering(months: number, everybody: number, done: (period: number, acts: LastActs) => void): Gathering {
  const gathered = new LastActs(everybody);
  let period: number | undefined;
  const end = (): void => {
    if (period !== undefined) done(period, gathered);
    period = undefined;
  };
  return {
    add(month, acts) {
      const itsPeriod = Math.floor(month / months);
      if (itsPeriod !== period) {
        end();
        period = itsPeriod;
        gathered.begin();
      }
      gathered.noteAll(acts);
    },
    end
  };
}
