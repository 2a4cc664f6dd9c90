import type { Community } from '../community/community';
import { holdsRole } from '../community/roles';
import type { CommunityKey, PersonKey } from '../identity';
import type { Mentoring } from '../proposal/proposal';
import type { UtcInstant } from '../time';
import { isFirstTime } from './experience';

/** Whether a person may ask somebody experienced for help with a community: they manage it and are new to that. */
export function mayAskMentor(communities: readonly Community[], key: CommunityKey, person: PersonKey, now: UtcInstant): boolean {
  const community = communities.find(each => each.key === key);
  return community !== undefined && holdsRole(community.roles, person, now, ['manager']) && isFirstTime(communities, person, now);
}

/** What somebody asked for a community: the newest asking only, since whoever was told no asks somebody else. */
export function askedFor(mentorings: readonly Mentoring[], community: CommunityKey, asker: PersonKey): Mentoring | undefined {
  return mentorings
    .filter(each => each.community === community && each.asker === asker)
    .reduce<Mentoring | undefined>((newest, each) => (newest === undefined || each.id > newest.id ? each : newest), undefined);
}

/** What is asked of somebody: still open, or helped with. What was declined is over. */
export function askedOf(mentorings: readonly Mentoring[], mentor: PersonKey): readonly Mentoring[] {
  return mentorings.filter(each => each.mentor === mentor && each.accepted !== false && isNewest(each, mentorings));
}

function isNewest({ id, community, asker }: Mentoring, mentorings: readonly Mentoring[]): boolean {
  return askedFor(mentorings, community, asker)?.id === id;
}
