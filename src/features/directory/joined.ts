import type { Community } from '../../domain/community/community';
import type { PersonKey } from '../../domain/identity';
import { admissionOf } from '../../domain/membership/admission';
import type { UtcInstant } from '../../domain/time';
import type { Standing } from '../../ui/standing';

/** What a person's own rows say of a community, before its door is looked at: joining one on request only asks. */
export interface Joined extends Omit<Standing, 'isMember' | 'asked'> {
  /** Since when the last join stands; undefined where the person never joined, or left. */
  readonly since: UtcInstant | undefined;
}

export const outside: Joined = { since: undefined, mayUndo: false };

/** How somebody stands to a community. Of one that is not known yet, a join is taken as being in. */
export function standingFrom({ since, ...rest }: Joined, community: Community | undefined, person: PersonKey): Standing {
  if (since === undefined) return { ...rest, isMember: false };
  const admitted = community === undefined ? 'in' : admissionOf(community, { person, since });
  if (admitted === 'in') return { ...rest, isMember: true };
  return { ...rest, isMember: false, asked: { since, isTurnedDown: admitted === 'turnedDown' } };
}
