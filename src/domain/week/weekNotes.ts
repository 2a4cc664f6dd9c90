import type { UtcInstant } from '../time';
import { day } from '../time';

/** How the work of a week was, in one tap. Nothing is inferred from what somebody did. */
export const weekFeelings = ['light', 'right', 'tooMuch'] as const;
export type WeekFeeling = (typeof weekFeelings)[number];

/** One note: the Monday of the week in UTC, as a day (2026-11-23). */
export interface WeekNote {
  readonly week: string;
  readonly feeling: WeekFeeling;
}

/** How many weeks are kept: half a year is enough to see whether it gets more. */
export const notesKept = 26;

/** The Monday (UTC) of the week of an instant, as a day. */
export function weekOf(at: UtcInstant): string {
  const days = Math.floor(at / day);
  // 1 January 1970 was a Thursday, the third day after a Monday.
  return new Date((days - ((days + 3) % 7)) * day).toISOString().slice(0, 10);
}

/** The notes in a preference as it is kept, the oldest first; what is no note in it is left out. */
export function weekNotesIn(text: string | undefined): readonly WeekNote[] {
  return (text ?? '').split(',').flatMap(part => {
    const [week = '', said] = part.split(' ');
    const feeling = weekFeelings.find(each => each === said);
    return /^\d{4}-\d\d-\d\d$/.test(week) && feeling !== undefined ? [{ week, feeling }] : [];
  });
}

/** The preference after a note for the week of `now`, in place of one of the same week. */
export function withWeekNote(text: string | undefined, feeling: WeekFeeling, now: UtcInstant): string {
  const week = weekOf(now);
  const notes = [...weekNotesIn(text).filter(note => note.week !== week), { week, feeling }];
  return notes.slice(-notesKept).map(note => `${note.week} ${note.feeling}`).join(',');
}

/** The note of this week; undefined before one. */
export function noteOfWeek(text: string | undefined, now: UtcInstant): WeekFeeling | undefined {
  return weekNotesIn(text).find(({ week }) => week === weekOf(now))?.feeling;
}

/** Whether it was too much in two of the last three weeks that were noted: then it is time to share the work. */
export function isTooMuch(text: string | undefined, now: UtcInstant): boolean {
  const recent = weekNotesIn(text).slice(-3).filter(({ week }) => Date.parse(`${week}T00:00:00Z`) > now - 35 * day);
  return recent.filter(({ feeling }) => feeling === 'tooMuch').length >= 2;
}
