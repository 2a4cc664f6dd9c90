import type { OpenRole } from '../domain/community/openings';
import type { Role } from '../domain/community/roles';
import { formatDay } from './format';

/** What a role is called. */
export const roleWords: Readonly<Record<Role, string>> = { manager: 'Manager', deputy: 'Deputy', sponsor: 'Sponsor' };

/** The same within a sentence. */
export const roleInWords: Readonly<Record<Role, string>> = { manager: 'manager', deputy: 'deputy', sponsor: 'sponsor' };

/** Why a role is listed as open, in a sentence. */
export function whyOpen({ role, reason, since }: OpenRole, locale: string): string {
  switch (reason) {
    case 'said':
      return since === undefined ? 'Somebody is looked for.' : `Somebody is looked for since ${formatDay(since, locale)}.`;
    case 'vacant':
      return 'Nobody runs it at the moment.';
    case 'left':
      return `Whoever was ${roleInWords[role]} has left the company.`;
    case 'termEnded':
      return since === undefined ? 'The term has ended.' : `The term ended on ${formatDay(since, locale)}.`;
    case 'noDeputy':
      return 'It has no deputy yet.';
  }
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number as a sentence says it: “three”, and digits from 13 on. */
export function inWords(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** “two hours a week”. */
export function hoursAWeek(hours: number): string {
  return `${hours} ${hours === 1 ? 'hour' : 'hours'} a week`;
}

/** “three communities”. */
export function communitiesInWords(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'community' : 'communities'}`;
}

/** Said to whoever carries more than a day a week. */
export const manyHoursWords = 'That is more than a working day a week, beside your job. You may pass something on, or ask for a deputy.';
