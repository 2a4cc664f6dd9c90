import type { DepartmentKey, PersonKey } from '../identity';
import type { Membership } from '../membership/membership';
import { isMember } from '../membership/isMember';
import type { Proposal } from '../proposal/proposal';
import type { Community } from './community';

/** Somebody who is there from the beginning; the department as the person said it, absent where not said. */
export interface Founder {
  readonly person: PersonKey;
  readonly department?: DepartmentKey;
}

/** Those who supported the proposal of a community, and those who came in since its seeding began; each once. */
export function foundersOf(
  community: Community,
  proposals: readonly Proposal[],
  members: readonly Pick<Membership, 'person' | 'since'>[]
): readonly Founder[] {
  const proposal = proposals.find(({ key }) => key === community.proposal?.key);
  const supporters = (proposal?.supporters ?? []).map(({ person, department }) => ({ person, ...(department !== undefined && { department }) }));
  const known = new Set(supporters.map(({ person }) => person));
  const joined = members.filter(each => each.since >= community.decided.since && isMember(community, each) && !known.has(each.person));
  return [...supporters, ...joined.map(({ person }) => ({ person }))];
}
