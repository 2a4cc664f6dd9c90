import type { Body } from '../log/readBody';
import { asBody, readChoice, readCount } from '../log/readBody';
import type { LocalDay } from './localTime';
import { isLocalDay, weekdayOf } from './localTime';

/** How often a session comes again. Monthly and quarterly ones come on a weekday of the month, or on its day. */
export const rhythms = ['weekly', 'everyTwoWeeks', 'monthlyByWeekday', 'monthlyByDay', 'quarterly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** That a session comes again: how often, and until when. */
export interface Repeats {
  readonly every: Rhythm;
  /** After so many sessions, or with the last one on or before a day. */
  readonly ends: { readonly after: number } | { readonly on: LocalDay };
}

/** Most sessions of a series; a weekly one has 53 in a year. */
export const mostSessions = 400;

/** How far ahead a series goes, in months from the row that planned it. */
export const monthsAhead = 12;

/** The weekday of a month that a day is: the second Tuesday, the last Friday. A fifth one is the last: few months have five. */
export interface WeekdayOfMonth {
  readonly nth: 1 | 2 | 3 | 4 | 'last';
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
}

export function weekdayOfMonth(day: LocalDay): WeekdayOfMonth {
  const nth = Math.ceil((day % 100) / 7);
  return { nth: nth > 4 ? 'last' : (nth as 1 | 2 | 3 | 4), weekday: weekdayOf(day) };
}

/** The day of a month on which a session comes again. The 31st is the last day of every month. */
export function dayOfMonth(day: LocalDay): number | 'last' {
  return day % 100 === 31 ? 'last' : day % 100;
}

/** What a body says of repeating; undefined where it says nothing in a known shape. */
export function readRepeats(value: unknown): Repeats | undefined {
  const body: Body = asBody(value);
  const every = readChoice(body, 'every', rhythms);
  const { on } = asBody(body.ends);
  const after = readCount(asBody(body.ends), 'after', mostSessions);
  if (every === undefined) return undefined;
  if (after !== undefined) return { every, ends: { after } };
  return isLocalDay(on) ? { every, ends: { on } } : undefined;
}
