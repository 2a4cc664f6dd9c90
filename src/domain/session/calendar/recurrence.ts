import ICAL from 'ical.js';
import type { LocalDay } from '../localTime';
import { writeDay } from '../localTime';
import type { Repeats } from '../repeats';
import { dayOfMonth, mostSessions, weekdayOfMonth } from '../repeats';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The rule of a rhythm as calendars write it, for a series whose first day is `first`. Source: RFC 5545, 3.3.10. */
export function ruleOf(every: Repeats['every'], first: LocalDay): string {
  const { nth, weekday } = weekdayOfMonth(first);
  const day = dayOfMonth(first);
  const onWeekday = `BYDAY=${nth === 'last' ? -1 : nth}${weekdays[weekday - 1]}`;
  const rules: Readonly<Record<Repeats['every'], string>> = {
    weekly: 'FREQ=WEEKLY',
    everyTwoWeeks: 'FREQ=WEEKLY;INTERVAL=2',
    monthlyByWeekday: `FREQ=MONTHLY;${onWeekday}`,
    monthlyByDay: `FREQ=MONTHLY;BYMONTHDAY=${day === 'last' ? -1 : day}`,
    quarterly: `FREQ=MONTHLY;INTERVAL=3;${onWeekday}`
  };
  return rules[every];
}

/**
 * The days of a session: its first, and those on which it comes again, up to `last` (included) and at most `mostSessions`.
 * Days only, so that no clock is involved: the time of the day is that of the zone of the session, all year.
 */
export function daysOf(first: LocalDay, repeats: Repeats | undefined, last: LocalDay): readonly LocalDay[] {
  if (repeats === undefined) return [first];
  const { ends } = repeats;
  const until = 'on' in ends ? Math.min(ends.on, last) : last;
  const most = 'after' in ends ? Math.min(ends.after, mostSessions) : mostSessions;
  return daysOfRule(ruleOf(repeats.every, first), first, until, most);
}

/** The days of a rule from `first` on (the first is one of it), up to `until`. */
export function daysOfRule(rule: string, first: LocalDay, until: LocalDay, most: number): readonly LocalDay[] {
  const days: LocalDay[] = [];
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(writeDay(first)));
  while (days.length < most) {
    const next = iterator.next();
    const day = next ? next.year * 10_000 + next.month * 100 + next.day : Infinity;
    if (day > until) break;
    days.push(day);
  }
  return days;
}
