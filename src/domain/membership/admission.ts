import { ranIt } from '../community/applyAct';
import type { Admission, Community } from '../community/community';
import type { UtcInstant } from '../time';
import type { Membership } from './membership';

/** How somebody who joined stands: in, waiting for the answer of a keeper, or turned down. */
export type Admitted = 'in' | 'asked' | 'turnedDown';

/** As much of a community as its door needs. */
export type Doors = Pick<Community, 'practice' | 'doors' | 'admissions' | 'roles' | 'hosts'>;

/** Whether the community was open, or on request, at an instant. */
export function accessAt({ practice, doors = [] }: Pick<Community, 'practice' | 'doors'>, at: UtcInstant): 'open' | 'onRequest' {
  const last = [...doors].reverse().find(({ since }) => since <= at);
  return last?.access ?? doors[0]?.access ?? practice.access;
}

/**
 * What a join at an instant means. In an open community it makes a member; in one on request it asks, and a keeper's
 * answer that came after it decides. Whoever joined while it was open stays a member; whoever runs it needs no leave.
 */
export function admissionOf(community: Doors, { person, since }: Pick<Membership, 'person' | 'since'>): Admitted {
  if (accessAt(community, since) === 'open') return 'in';
  const answer = answerTo(community, { person, since });
  if (answer?.isAdmitted === true || ranIt(community, person)) return 'in';
  return answer === undefined ? 'asked' : 'turnedDown';
}

/** When somebody whose join made a member came in: with the answer of a keeper where it took one, else at once. */
export function admittedAt(community: Doors, join: Pick<Membership, 'person' | 'since'>): UtcInstant {
  if (accessAt(community, join.since) === 'open' || ranIt(community, join.person)) return join.since;
  return answerTo(community, join)?.at ?? join.since;
}

function answerTo({ admissions }: Doors, { person, since }: Pick<Membership, 'person' | 'since'>): Admission | undefined {
  return admissions?.find(each => each.person === person && each.at >= since);
}
