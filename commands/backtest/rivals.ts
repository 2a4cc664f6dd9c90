import type { CommunityMonth } from './panel';

/** What else could warn: a score of a month, from its signs alone. */
export interface Rival {
  readonly name: string;
  /** How the table calls it. */
  readonly title: string;
  readonly scoreOf: (month: CommunityMonth) => number;
}

const silent = (days: number): Rival['scoreOf'] => ({ signs }) => (signs.silentDays >= days ? 1 : 0);

/** What the rule has to beat, the most natural first. */
export const silences: readonly Rival[] = [
  { name: 'ownCadence', title: 'silence, own cadence', scoreOf: ({ signs }) => signs.silentDays / signs.cadenceDays },
  { name: 'silent60', title: 'silence, 60 days', scoreOf: silent(60) },
  { name: 'silent90', title: 'silence, 90 days', scoreOf: silent(90) },
  { name: 'silentDays', title: 'silence, in days', scoreOf: ({ signs }) => signs.silentDays }
];

/** How many there are now for each one that was usual; where nothing was usual, now is. */
function change(lately: number, usual: number | undefined): number {
  return (lately + 0.5) / ((usual ?? lately) + 0.5);
}

/** Single signs, which tell what the rule owes to which, and changes that it leaves out. */
export const singles: readonly Rival[] = [
  { name: 'pace', title: 'pace alone', scoreOf: ({ concerns }) => concerns.pace ?? 0 },
  { name: 'breadth', title: 'breadth alone', scoreOf: ({ concerns }) => concerns.breadth ?? 0 },
  { name: 'newcomers', title: 'newcomers alone', scoreOf: ({ concerns }) => concerns.newcomers ?? 0 },
  { name: 'fewerPeople', title: 'fewer people than usual', scoreOf: ({ signs }) => -change(signs.lately.people, signs.usual?.people) },
  { name: 'fewerNewcomers', title: 'fewer newcomers than usual', scoreOf: ({ signs }) => -change(signs.lately.newcomers, signs.usual?.newcomers) }
];
