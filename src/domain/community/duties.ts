import type { PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { Community } from './community';
import { hasEnded } from './communityState';
import type { RoleTerm } from './roles';
import { isInForce } from './roles';

/** A role that somebody holds now, and where. */
export interface Duty {
  readonly community: Pick<Community, 'key' | 'charter' | 'state'>;
  readonly term: RoleTerm;
}

/**
 * Hours a week above which a person is warned, and whoever decides on a new duty: one working day. Ours, see
 * `docs/decisions/0011`: beside a job, more than a day a week is another job.
 */
export const manyHours = 8;

/** The roles a person holds in communities that go on. */
export function dutiesOf(
  communities: Iterable<Pick<Community, 'key' | 'charter' | 'state' | 'roles'>>,
  person: PersonKey,
  now: UtcInstant
): readonly Duty[] {
  return [...communities]
    .filter(({ state }) => !hasEnded(state))
    .flatMap(community =>
      community.roles
        .filter(term => term.person.key === person && isInForce(term, now))
        .map(term => ({ community, term }))
    );
}

/** Hours a week of all duties together; a role without hours counts as none. */
export function hoursOf(duties: readonly Duty[]): number {
  return duties.reduce((sum, { term }) => sum + (term.hours ?? 0), 0);
}
