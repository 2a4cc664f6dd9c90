import { cadenceDays } from '../community/cadence';
import { openQuestions, waitingTime } from '../question/questionStanding';
import { held } from '../session/occurrences';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { WeekFacts } from './weekFacts';

const week = 7 * day;

/** How many weeks the strip tells of: half a year. */
export const stripWeeks = 26;

/** One week: seven days that end at the instant of looking, or that many weeks before. */
export interface WeekOfRhythm {
  readonly from: UtcInstant;
  readonly contributions: number;
  readonly people: number;
  readonly sessions: number;
}

/** How alive a community is, by the rhythm that it gave itself. */
export interface Rhythm {
  /** The oldest first. */
  readonly weeks: readonly WeekOfRhythm[];
  /** Days between two sessions that its cadence means. */
  readonly cadence: number;
  /** Whole days since somebody contributed or a session took place; absent where nothing did in a year. */
  readonly silentDays?: number;
  /** Sessions of the last half year that took place, and that were cancelled. */
  readonly held: number;
  readonly cancelled: number;
}

export function rhythmOf({ entry, contributions, sessions, now }: Pick<WeekFacts, 'entry' | 'contributions' | 'sessions' | 'now'>): Rhythm {
  const took = held(sessions, now).map(({ occurrence }) => occurrence.start);
  const since = now - stripWeeks * week;
  const heard = [...took, ...contributions.map(({ at }) => at)];
  return {
    weeks: [...Array(stripWeeks).keys()].map(index => {
      const from = since + index * week;
      const own = contributions.filter(({ at }) => at > from && at <= from + week);
      return { from, contributions: own.length, people: new Set(own.map(({ person }) => person)).size, sessions: took.filter(at => at > from && at <= from + week).length };
    }),
    cadence: cadenceDays[entry.practice.cadence],
    ...(heard.length > 0 && { silentDays: Math.floor((now - Math.max(...heard)) / day) }),
    held: took.filter(at => at > since).length,
    cancelled: sessions.flatMap(({ occurrences }) => occurrences).filter(({ start, cancelled }) => cancelled !== undefined && start > since && start <= now).length
  };
}

/** Bounds of the ages of waiting questions, in days; the last group is everything older. */
export const questionAges = [2, 7, 30] as const;

/** How many questions wait, by age: up to 2, 7 and 30 days, and longer. */
export function waitingByAge({ questions, now }: Pick<WeekFacts, 'questions' | 'now'>): readonly number[] {
  const days = openQuestions(questions).map(question => waitingTime(question, now) / day);
  const bounds = [0, ...questionAges, Infinity];
  return bounds.slice(1).map((until, index) => days.filter(each => each < until && each >= (bounds[index] ?? 0)).length);
}
