import type { OpenRole } from '../domain/community/openings';
import type { Role } from '../domain/community/roles';
import { everyday } from '../words/everyday';
import { formatDay } from './format';

const words = everyday.ui.role;

/** What a role is called. */
export const roleWords: Readonly<Record<Role, string>> = words.names;

/** The same within a sentence. */
export const roleInWords: Readonly<Record<Role, string>> = words.inSentences;

/** Why a role is listed as open, in a sentence. */
export function whyOpen({ role, reason, since }: OpenRole, locale: string): string {
  switch (reason) {
    case 'said':
      return since === undefined ? words.open.said : words.open.saidSince({ day: formatDay(since, locale) });
    case 'vacant':
      return words.open.vacant;
    case 'left':
      return words.open.left[role];
    case 'termEnded':
      return since === undefined ? words.open.termEnded : words.open.termEndedOn({ day: formatDay(since, locale) });
    case 'noDeputy':
      return words.open.noDeputy;
  }
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number as a sentence says it: “three”, and digits from 13 on. */
export function inWords(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** “two hours a week”. */
export function hoursAWeek(hours: number): string {
  return words.hoursAWeek({ hours });
}

/** “three communities”. */
export function communitiesInWords(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'community' : 'communities'}`;
}

/** Said to whoever carries more than a day a week. */
export const manyHoursWords = words.manyHours;
