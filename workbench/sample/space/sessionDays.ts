import { daysOf } from '../../../src/domain/session/calendar/recurrence';
import type { LocalDay } from '../../../src/domain/session/localTime';
import { asIfUtc, dayOfUtc, weekdayOf } from '../../../src/domain/session/localTime';
import type { Repeats } from '../../../src/domain/session/repeats';
import type { SampleClock } from './clock';
import { daysLater, workingDay } from './clock';
import type { SessionSketch } from './sketches';

export interface SessionDays {
  readonly days: readonly LocalDay[];
  readonly repeats?: Repeats;
  /** The day on which it comes next. */
  readonly next: LocalDay;
}

/** Twelve months are as far as a series goes, so nothing is lost by a day far beyond. */
const noEnd: LocalDay = 20_991_231;

/** The days of a session, worked out from the one on which it comes next. */
export function sessionDays({ every, next: inDays, before = 0, after = 0 }: SessionSketch, { today }: SampleClock): SessionDays {
  const next = workingDay(today, inDays);
  if (every === undefined) return { days: [next], next };
  const repeats: Repeats = { every, ends: { after: before + 1 + after } };
  if (every === 'weekly' || every === 'everyTwoWeeks') {
    const first = daysLater(next, -before * (every === 'weekly' ? 7 : 14));
    return { days: daysOf(first, repeats, noEnd), repeats, next };
  }
  if (every !== 'monthlyByWeekday') throw new Error(`The sample has no sessions that come ${every}.`);
  const chosen = inFirstWeeks(next);
  return { days: daysOf(monthsBefore(chosen, before), repeats, noEnd), repeats, next: chosen };
}

/** Few months have a fifth week: where the next one would be in it, it comes in the week after. */
function inFirstWeeks(day: LocalDay): LocalDay {
  return day % 100 <= 28 ? day : daysLater(day, 7);
}

/** The same weekday of a month some months earlier: the second Tuesday. */
function monthsBefore(day: LocalDay, months: number): LocalDay {
  const at = new Date(asIfUtc({ day, minute: 0 }));
  const first = dayOfUtc(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
  const toWeekday = (weekdayOf(day) - weekdayOf(first) + 7) % 7;
  return daysLater(first, toWeekday + 7 * Math.floor(((day % 100) - 1) / 7));
}
