import { silenceOf } from '../community/signals';
import type { Signs } from './signs';
import { stretches } from './signs';

/** What the rule looks at, in the order of its table in `docs/early-warning.md`. */
export const signNames = ['pace', 'silence', 'breadth', 'newcomers', 'replies'] as const;
export type SignName = (typeof signNames)[number];

/** How much each sign weighs beside the others. */
export type Weights = Readonly<Record<SignName, number>>;

/** Where a sign gives half of all possible concern. Round numbers that people can argue about, not fitted ones. */
export const halfAt = {
  /** Days with acts in a year: one a month. */
  pace: 12,
  /** Own cadences of silence: where others than the manager hear of it. */
  silence: silenceOf.others,
  /** People in a year. */
  people: 4,
  /** Departments in a year. */
  departments: 3,
  /** People in a year who were there for the first time. */
  newcomers: 2
} as const;

/** How much cause for concern each sign gives, from 0 to 1. A sign of which nothing is known is absent. */
export type Concerns = Readonly<Partial<Record<SignName, number>>>;

/**
 * How much cause for concern the signs of a community give, each for itself. All are monotone: more days, people, departments,
 * newcomers or replies never give more concern, a longer silence never less. Levels of the last year, not changes since the year
 * before: a small community that was always small is at risk as well, and in the record changes tell less.
 */
export function concernsOf({ year, daysOfYear, silentDays, cadenceDays, replied }: Signs): Concerns {
  const people = falling(year.people, halfAt.people);
  return {
    pace: falling((year.activeDays * stretches.year) / daysOfYear, halfAt.pace),
    silence: 1 - falling(silentDays / cadenceDays, halfAt.silence),
    breadth: year.departments === undefined ? people : (people + falling(year.departments, halfAt.departments)) / 2,
    newcomers: falling(year.newcomers, halfAt.newcomers),
    ...(replied !== undefined && { replies: 1 - replied })
  };
}

/** 1 at nothing, a half at `half`, towards 0 beyond. */
function falling(value: number, half: number): number {
  return half / (half + value);
}

/** The weighted mean of all concerns there are, from 0 to 1. */
export function scoreOf(concerns: Concerns, weights: Weights): number {
  const known = signNames.flatMap(name => (concerns[name] === undefined ? [] : [{ weight: weights[name], concern: concerns[name] }]));
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  return known.reduce((sum, { weight, concern }) => sum + weight * concern, 0) / all;
}
