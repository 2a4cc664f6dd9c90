import type { Community } from '../community/community';
import { hasEnded } from '../community/communityState';
import { holdsRole } from '../community/roles';
import type { UtcInstant } from '../time';
import type { Actor } from './actor';

export const actions = ['join', 'leave', 'foundCommunity', 'changeCharter', 'setUp', 'publish', 'readReports'] as const;
export type Action = (typeof actions)[number];

/** What an action is about: the community where it concerns one, and whether the person is a member of it. */
export interface Situation {
  readonly community?: Community;
  readonly isMember?: boolean;
  readonly now: UtcInstant;
}

interface Permission {
  /** Said to whoever may not. */
  readonly otherwise: string;
  readonly allows: (actor: Actor, situation: Situation) => boolean;
}

/**
 * Who may do what, as screens ask it, so that they offer nothing in vain. What is enforced is enforced by SharePoint's
 * permissions and by the rule of which rows count.
 */
export const permissions: Readonly<Record<Action, Permission>> = {
  join: {
    otherwise: 'This community has ended. You can still look inside.',
    allows: (_actor, { community, isMember }) =>
      community !== undefined && !hasEnded(community.state) && isMember !== true
  },
  leave: {
    otherwise: 'You are not a member of this community.',
    allows: (_actor, { isMember }) => isMember === true
  },
  foundCommunity: {
    otherwise: 'Approvers of a business unit create communities.',
    allows: actor => actor.approverOf.length > 0
  },
  changeCharter: {
    otherwise: 'The manager and deputies of this community keep its charter.',
    allows: (actor, { community, now }) => community !== undefined && holdsRole(community.roles, actor.key, now)
  },
  setUp: {
    otherwise: 'Administrators of the site set Guildhall up.',
    allows: actor => actor.isAdministrator
  },
  publish: {
    otherwise: 'Administrators publish participation reports.',
    allows: actor => actor.isAdministrator
  },
  readReports: {
    otherwise: 'Participation reports are for leadership viewers.',
    allows: actor => actor.isLeadershipViewer || actor.isAdministrator
  }
};

export function mayDo(action: Action, actor: Actor, situation: Situation): boolean {
  return permissions[action].allows(actor, situation);
}
