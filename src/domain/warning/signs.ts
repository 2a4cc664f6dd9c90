import { cadenceDays } from '../community/cadence';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { CommunityHistory, PastAct } from './history';

/** Stretches of the past that are counted, in days before an instant. */
export const stretches = { year: 365, quarter: 91 } as const;

/** Fewest gaps between days with acts from which a cadence is read. */
export const leastGaps = 3;

/**
 * Shortest cadence that is taken as a community's own. Who does something every day has not faded after a silent week, and in
 * the record that `docs/early-warning.md` tells of, longer silences say more (area 0.76 with a month, 0.71 with a week).
 */
export const shortestCadence = cadenceDays.monthly;

/** What was done in some stretch of time. Numbers of things and of people, of nobody in particular. */
export interface Counts {
  /** UTC days on which anybody did anything. */
  readonly activeDays: number;
  readonly people: number;
  /** Absent where no department of anybody is known. */
  readonly departments?: number;
  /** People whose first act ever in this community it was. */
  readonly newcomers: number;
}

/** What the past of a community shows at an instant. Of what happens at the instant itself or later, nothing. */
export interface Signs {
  /** Days since the last act, or since the beginning where there is none. */
  readonly silentDays: number;
  /** The community's own cadence in days: the median gap between two days with acts. */
  readonly cadenceDays: number;
  /** The year before the instant. */
  readonly year: Counts;
  /** How many days of that year the community was there, a quarter at least: of less, nobody makes a year. */
  readonly daysOfYear: number;
  /** The quarter of a year before the instant. */
  readonly lately: Counts;
  /** Means of the four quarters before that one, or of as many as the community was there for; absent where it was for none. */
  readonly usual?: Counts;
  /** Replies for each question of the year, 1 at most; absent where nothing was asked. */
  readonly replied?: number;
}

/** The signs of a community at an instant, of acts before it alone. Any order of acts gives the same. */
export function signsOf({ began, acts, cadence }: CommunityHistory, now: UtcInstant): Signs {
  const past = acts.filter(({ at }) => at < now).sort((one, other) => one.at - other.at);
  const firsts = firstActs(past);
  const within = (from: UtcInstant, until: UtcInstant): Counts => countsOf(past, firsts, from, until);
  const { year, quarter } = stretches;
  const begun = Math.min(began, past[0]?.at ?? began);
  const usual = meanOf(
    [1, 2, 3, 4].filter(back => now - (back + 1) * quarter * day >= begun).map(back => within(now - (back + 1) * quarter * day, now - back * quarter * day))
  );
  const replied = repliedOf(past.filter(({ at }) => at >= now - year * day));
  return {
    silentDays: Math.max(0, (now - (past.at(-1)?.at ?? begun)) / day),
    cadenceDays: Math.max(shortestCadence, cadenceOf(past) ?? cadenceDays[cadence ?? 'monthly']),
    year: within(now - year * day, now),
    daysOfYear: Math.min(year, Math.max(quarter, (now - begun) / day)),
    lately: within(now - quarter * day, now),
    ...(usual !== undefined && { usual }),
    ...(replied !== undefined && { replied })
  };
}

/** The first act of each person, of acts in order. */
function firstActs(past: readonly PastAct[]): readonly PastAct[] {
  const seen = new Set<string>();
  return past.filter(({ person }) => !seen.has(person) && seen.add(person));
}

function countsOf(past: readonly PastAct[], firsts: readonly PastAct[], from: UtcInstant, until: UtcInstant): Counts {
  const isWithin = ({ at }: PastAct): boolean => at >= from && at < until;
  const some = past.filter(isWithin);
  const known = past.some(({ department }) => department !== undefined);
  return {
    activeDays: daysOf(some).length,
    people: new Set(some.map(({ person }) => person)).size,
    ...(known && { departments: new Set(some.flatMap(({ department }) => department ?? [])).size }),
    newcomers: firsts.filter(isWithin).length
  };
}

/** The UTC days of acts in order, each once, as days since 1970. */
function daysOf(acts: readonly PastAct[]): readonly number[] {
  return [...new Set(acts.map(({ at }) => Math.floor(at / day)))];
}

/** The median gap in days; undefined where there are too few. A median, because one long summer is no cadence. */
function cadenceOf(past: readonly PastAct[]): number | undefined {
  const days = daysOf(past);
  const gaps = days.slice(1).map((each, index) => each - (days[index] ?? each)).sort((one, other) => one - other);
  if (gaps.length < leastGaps) return undefined;
  const middle = (gaps.length - 1) / 2;
  return ((gaps[Math.floor(middle)] ?? 0) + (gaps[Math.ceil(middle)] ?? 0)) / 2;
}

function meanOf(counts: readonly Counts[]): Counts | undefined {
  const [first] = counts;
  if (first === undefined) return undefined;
  const mean = (of: (each: Counts) => number): number => counts.reduce((sum, each) => sum + of(each), 0) / counts.length;
  return {
    activeDays: mean(({ activeDays }) => activeDays),
    people: mean(({ people }) => people),
    ...(first.departments !== undefined && { departments: mean(({ departments = 0 }) => departments) }),
    newcomers: mean(({ newcomers }) => newcomers)
  };
}

function repliedOf(acts: readonly PastAct[]): number | undefined {
  const asked = acts.filter(({ part }) => part === 'asked').length;
  return asked === 0 ? undefined : Math.min(1, acts.filter(({ part }) => part === 'replied').length / asked);
}
