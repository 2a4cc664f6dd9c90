import type { ActColumns } from './actColumns';
import { actKind } from './actColumns';
import { LastActs } from './lastActs';
import type { Measures } from './periodCounts';
import type { UtcCalendar } from './utcCalendar';

export function lastActsByMeasure(everybody: number): Measures<LastActs> {
  return { people: new LastActs(everybody), contributors: new LastActs(everybody), readers: new LastActs(everybody) };
}

/**
 * Goes through acts in the order of their months. After each month that has some, `done` is told its number, and `measures`
 * holds who acted in it.
 */
export function eachMonth(
  { person, at, kind }: ActColumns,
  rows: Uint32Array,
  calendar: UtcCalendar,
  { people, contributors, readers }: Measures<LastActs>,
  done: (month: number) => void
): void {
  let month: number | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const instant = at[row] as number;
    const itsMonth = calendar.monthAt(instant);
    if (itsMonth !== month) {
      if (month !== undefined) done(month);
      month = itsMonth;
      people.begin();
      contributors.begin();
      readers.begin();
    }
    const who = person[row] as number;
    const what = kind[row];
    if (what === actKind.read) readers.note(who, instant);
    else people.note(who, instant);
    if (what === actKind.contributed) contributors.note(who, instant);
  }
  if (month !== undefined) done(month);
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
