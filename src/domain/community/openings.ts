import type { PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { Community, EndProposal, HandOver, Opening } from './community';
import { hasEnded } from './communityState';
import type { Role } from './roles';
import { roles, termsOf } from './roles';

/**
 * The openings of a community after one more was said. Approvers say it by a decision, keepers by an act, and the two
 * logs are read one after the other: the latest by its stamp counts, in whatever order they come.
 */
export function withOpening(openings: readonly Opening[] = [], said: Opening): readonly Opening[] {
  const before = openings.find(({ role }) => role === said.role);
  if (before !== undefined && (before.at > said.at || (before.at === said.at && before.by > said.by))) return openings;
  return [...openings.filter(opening => opening !== before), said].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

/** Why a role is listed as open. */
export type OpenReason = 'said' | 'vacant' | 'left' | 'termEnded' | 'noDeputy';

/** A role that somebody could take. */
export interface OpenRole {
  readonly role: Role;
  readonly reason: OpenReason;
  /** Since when, where that is known. */
  readonly since?: UtcInstant;
  /** What was said with it; empty where nothing was. */
  readonly note: string;
}

/** Whether somebody is known to have left the company by an instant. */
export type HasLeft = (person: PersonKey, at: UtcInstant) => boolean;

/**
 * The roles of a community that are open: because somebody said so, because nobody holds them, because whoever does has
 * left, or because the term that was granted has ended. Ended communities have none.
 */
export function openRoles(community: Community, hasLeft: HasLeft, now: UtcInstant): readonly OpenRole[] {
  if (hasEnded(community.state)) return [];
  return roles.flatMap(role => openRole(community, role, hasLeft, now) ?? []);
}

function openRole(community: Community, role: Role, hasLeft: HasLeft, now: UtcInstant): OpenRole | undefined {
  const terms = termsOf(community.roles, role, now);
  const said = community.openings?.find(opening => opening.role === role && opening.isOpen);
  if (said !== undefined && !isTakenSince(community, role, said.at)) {
    return { role, reason: 'said', since: said.at, note: said.note };
  }
  if (terms.length === 0) {
    // A sponsor is wanted, but nobody volunteers to spend somebody else's budget: it is listed only where said.
    if (role === 'sponsor') return undefined;
    return { role, reason: role === 'deputy' ? 'noDeputy' : 'vacant', note: '' };
  }
  if (terms.every(({ person }) => hasLeft(person.key, now))) return { role, reason: 'left', note: '' };
  const ended = terms.find(({ termEnds }) => termEnds !== undefined && termEnds <= now);
  return ended && { role, reason: 'termEnded', since: ended.termEnds, note: '' };
}

/** Whether a term of the role began after an instant. */
function isTakenSince({ roles: terms }: Community, role: Role, at: UtcInstant): boolean {
  return terms.some(term => term.role === role && term.from > at);
}

/** The handovers under way: those whose role nobody took since. */
export function openHandOvers(community: Community): readonly HandOver[] {
  if (hasEnded(community.state)) return [];
  return (community.handOvers ?? []).filter(({ role, at }) => !isTakenSince(community, role, at));
}

/** What its keepers think of ending, while nobody has decided on it. */
export function openEndProposal({ endProposal, decided, state }: Pick<Community, 'endProposal' | 'decided' | 'state'>): EndProposal | undefined {
  return endProposal !== undefined && !hasEnded(state) && endProposal.at >= decided.since ? endProposal : undefined;
}
