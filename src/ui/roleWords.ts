import type { OpenRole } from '../domain/community/openings';
import type { Role } from '../domain/community/roles';
import { everyday } from '../words/everyday';
import { formatDay } from './format';

const words = everyday.ui.role;

/** What a role is called. */
export const roleWords: Readonly<Record<Role, string>> = words.names;

/** Why a role is listed as open, in a sentence. */
export function whyOpen({ role, reason, since }: OpenRole, locale: string): string {
  switch (reason) {
    case 'said':
      return since === undefined ? words.open.said : words.open.saidSince({ day: formatDay(since, locale) });
    case 'vacant':
      return role === 'sponsor' ? words.open.noSponsor : words.open.vacant;
    case 'left':
      return words.open.left[role];
    case 'termEnded':
      return since === undefined ? words.open.termEnded : words.open.termEndedOn({ day: formatDay(since, locale) });
    case 'noDeputy':
      return words.open.noDeputy;
  }
}

/** “2 hours a week”. */
export function hoursAWeek(hours: number): string {
  return words.hoursAWeek({ hours });
}

/** Said to whoever carries more than a day a week. */
export const manyHoursWords = words.manyHours;
