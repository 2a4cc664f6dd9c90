import type { Community } from '../community/community';
import { hasEnded } from '../community/communityState';
import { openEndProposal } from '../community/openings';
import type { Role } from '../community/roles';
import { holdsRole, keeperRoles } from '../community/roles';
import { allowedMove } from '../community/stateMoves';
import type { CommunityState } from '../community/communityState';
import type { PersonKey, UnitKey } from '../identity';
import type { Proposal } from '../proposal/proposal';
import { newestVersion } from '../proposal/proposal';
import type { ProposalStanding } from '../proposal/proposalStanding';
import { isUndecided } from '../proposal/proposalStanding';
import { everyday } from '../../words/everyday';
import type { UtcInstant } from '../time';
import type { Actor } from './actor';

const words = everyday.rules.otherwise;

/** What an action is about: the community or proposal where it concerns one, and how the person stands to it. */
export interface Situation {
  readonly community?: Community;
  readonly isMember?: boolean;
  readonly proposal?: Proposal;
  readonly standing?: ProposalStanding;
  /** The role that is to be given, opened or taken. */
  readonly role?: Role;
  /** The unit in which a community is to be founded; absent where any would do. */
  readonly unit?: UnitKey;
  /** The state that a community is to move to. */
  readonly to?: CommunityState;
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
export const permissions = {
  join: {
    otherwise: words.join,
    allows: (_actor, { community, isMember }) =>
      community !== undefined && !hasEnded(community.state) && isMember !== true
  },
  leave: {
    otherwise: words.leave,
    allows: (_actor, { isMember }) => isMember === true
  },
  foundCommunity: {
    otherwise: words.foundCommunity,
    allows: (actor, { unit }) => (unit === undefined ? actor.approverOf.length > 0 : decidesFor(actor, unit))
  },
  propose: { otherwise: words.propose, allows: () => true },
  reviseProposal: {
    otherwise: words.reviseProposal,
    allows: (actor, { proposal, standing }) => proposal?.proposer === actor.key && standing?.state !== 'approved'
  },
  withdrawProposal: {
    otherwise: words.withdrawProposal,
    allows: (actor, { proposal, standing }) => proposal?.proposer === actor.key && isOpen(standing)
  },
  supportProposal: {
    otherwise: words.supportProposal,
    allows: (_actor, { proposal, standing }) => proposal !== undefined && isOpen(standing)
  },
  decideProposal: {
    otherwise: words.decideProposal,
    allows: (actor, { proposal, standing }) =>
      proposal !== undefined && isOpen(standing) && decidesFor(actor, newestVersion(proposal).unit)
  },
  confirmHours: {
    otherwise: words.confirmHours,
    allows: (actor, { proposal, standing }) =>
      proposal !== undefined && newestVersion(proposal).sponsor?.key === actor.key && isOpen(standing)
  },
  agreeToRole: {
    otherwise: words.agreeToRole,
    allows: (actor, { proposal, standing }) => proposal !== undefined && isNamed(proposal, actor.key) && isOpen(standing)
  },
  replyToQuestion: {
    otherwise: words.replyToQuestion,
    allows: (actor, { proposal, standing }) => proposal?.proposer === actor.key && standing?.state === 'asked'
  },
  changeCharter: {
    otherwise: words.changeCharter,
    allows: (actor, situation) => keeps(actor, situation)
  },
  keepCommunity: {
    otherwise: words.keepCommunity,
    allows: (actor, situation) => keeps(actor, situation)
  },
  launch: {
    otherwise: words.launch,
    allows: (actor, situation) =>
      keeps(actor, situation) && allowedMove(situation.community?.state ?? 'closed', 'active', 'keeper') !== undefined
  },
  openRole: {
    otherwise: words.openRole,
    allows: (actor, { community, now }) =>
      community !== undefined &&
      !hasEnded(community.state) &&
      (holdsRole(community.roles, actor.key, now, [...keeperRoles, 'sponsor']) || decidesFor(actor, community.unit))
  },
  volunteer: {
    otherwise: words.volunteer,
    allows: (actor, { community, role, now }) =>
      community !== undefined &&
      role !== undefined &&
      !hasEnded(community.state) &&
      !holdsRole(community.roles, actor.key, now, [role])
  },
  decideRole: {
    otherwise: words.decideRole,
    allows: (actor, { community }) => community !== undefined && decidesFor(actor, community.unit)
  },
  moveState: {
    otherwise: words.moveState,
    allows: (actor, { community, to }) =>
      community !== undefined &&
      to !== undefined &&
      decidesFor(actor, community.unit) &&
      allowedMove(community.state, to, 'approver') !== undefined
  },
  proposeEnd: {
    otherwise: words.proposeEnd,
    allows: (actor, situation) =>
      keeps(actor, situation) &&
      situation.community !== undefined &&
      !hasEnded(situation.community.state) &&
      openEndProposal(situation.community) === undefined
  },
  review: {
    otherwise: words.review,
    allows: actor => actor.isAdministrator || actor.approverOf.length > 0
  },
  markLeavers: { otherwise: words.markLeavers, allows: actor => actor.isAdministrator },
  changeTemplates: { otherwise: words.changeTemplates, allows: actor => actor.isAdministrator },
  setUp: { otherwise: words.setUp, allows: actor => actor.isAdministrator },
  publish: { otherwise: words.publish, allows: actor => actor.isAdministrator },
  readReports: {
    otherwise: words.readReports,
    allows: actor => actor.isLeadershipViewer || actor.isAdministrator
  },
  readUnitReports: {
    otherwise: words.readUnitReports,
    allows: (actor, { unit }) =>
      actor.isLeadershipViewer || actor.isAdministrator || (unit === undefined ? actor.leaderOf.length > 0 : actor.leaderOf.includes(unit))
  }
} as const satisfies Readonly<Record<string, Permission>>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as readonly Action[];

export function mayDo(action: Action, actor: Actor, situation: Situation): boolean {
  const { allows }: Permission = permissions[action];
  return allows(actor, situation);
}

/** Whether SharePoint lets the person add to the unit's folder of decisions. */
export function decidesFor(actor: Actor, unit: UnitKey): boolean {
  return actor.isAdministrator || actor.approverOf.includes(unit);
}

function keeps(actor: Actor, { community, now }: Situation): boolean {
  return community !== undefined && holdsRole(community.roles, actor.key, now);
}

function isOpen(standing: ProposalStanding | undefined): boolean {
  return standing !== undefined && isUndecided(standing);
}

function isNamed(proposal: Proposal, person: PersonKey): boolean {
  const { manager, deputies } = newestVersion(proposal);
  return [manager, ...deputies].some(({ key }) => key === person);
}
