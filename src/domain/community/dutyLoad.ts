import type { PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { Community } from './community';
import { dutiesOf, hoursOf, manyHours } from './duties';
import type { Role } from './roles';

type Kept = Pick<Community, 'key' | 'charter' | 'state' | 'roles'>;

/** What somebody does for communities, in hours a week. */
export interface DutyLoad {
  readonly hours: number;
  readonly communities: number;
  /** Whether it is more than a person should carry beside a job. */
  readonly isMany: boolean;
}

/** A role that is offered to somebody. */
export interface Offer {
  readonly community: Kept;
  readonly role: Role;
}

/** What a person carries over all communities, with a role that is offered where there is one. */
export function dutyLoad(communities: Iterable<Kept>, person: PersonKey, now: UtcInstant, offer?: Offer): DutyLoad {
  const duties = dutiesOf(communities, person, now);
  const keys = new Set(duties.map(({ community }) => community.key));
  if (offer !== undefined) keys.add(offer.community.key);
  const hours = hoursOf(duties) + (offer === undefined ? 0 : offeredHours(offer.community, offer.role) ?? 0);
  return { hours, communities: keys.size, isMany: hours > manyHours };
}

/** The hours a week that a role last came with; undefined where none were ever granted. */
export function offeredHours({ roles }: Pick<Community, 'roles'>, role: Role): number | undefined {
  return roles
    .filter(term => term.role === role && term.hours !== undefined)
    .reduce<Kept['roles'][number] | undefined>((latest, term) => (latest === undefined || term.from >= latest.from ? term : latest), undefined)?.hours;
}
