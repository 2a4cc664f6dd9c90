import { hasEnded } from '../community/communityState';
import type { HasLeft } from '../community/openings';
import { openRoles } from '../community/openings';
import { deputiesAt, isInForce, managerAt } from '../community/roles';
import type { UtcInstant } from '../time';
import type { DirectoryEntry } from './directory';

/** How the communities of a company stand at an instant: numbers of communities, roles and hours, not of people. */
export interface Standing {
  readonly open: number;
  readonly seeding: number;
  readonly ended: number;
  /** Of those that have not ended. */
  readonly noManager: number;
  readonly noDeputy: number;
  readonly openRoles: number;
  /** Hours a week granted to managers and deputies of those that have not ended. */
  readonly hours: number;
}

export function standingOf(entries: readonly DirectoryEntry[], hasLeft: HasLeft, now: UtcInstant): Standing {
  const living = entries.filter(({ state }) => !hasEnded(state));
  const hours = living.flatMap(({ roles }) => roles.filter(term => term.role !== 'sponsor' && isInForce(term, now))).reduce((sum, term) => sum + (term.hours ?? 0), 0);
  return {
    open: living.filter(({ state }) => state === 'active').length,
    seeding: living.filter(({ state }) => state === 'seeding').length,
    ended: entries.length - living.length,
    noManager: living.filter(({ roles }) => managerAt(roles, now) === undefined).length,
    noDeputy: living.filter(({ roles }) => deputiesAt(roles, now).length === 0).length,
    openRoles: living.reduce((sum, entry) => sum + openRoles(entry, hasLeft, now).length, 0),
    hours
  };
}
