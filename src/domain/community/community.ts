import type { CommunityKey, NamedPerson, PersonKey, UnitKey } from '../identity';
import type { UtcInstant } from '../time';
import type { Charter } from './charter';
import type { CommunityState, DecidedState, EndedState, Launch } from './communityState';
import { stateAfter } from './communityState';
import type { CommunityType } from './communityType';
import type { ProposalRef } from './decisions';
import type { PlanItem } from './plan';
import type { Access, Practice } from './practice';
import type { Role, RoleTerm } from './roles';

/** Who hosts for a community from when (included) until when (excluded), as its keepers say. */
export interface Host {
  readonly person: NamedPerson;
  readonly from: UtcInstant;
  readonly until?: UtcInstant;
}

/** That somebody said a role is open, or took that back. It is listed until somebody takes it. */
export interface Opening {
  readonly role: Role;
  readonly at: UtcInstant;
  readonly by: PersonKey;
  readonly note: string;
  readonly isOpen: boolean;
}

/** That whoever keeps the community named somebody to follow in a role; both work through a checklist. */
export interface HandOver {
  /** Id of the act, by which the successor's answer names it. */
  readonly id: number;
  readonly role: Role;
  readonly to: NamedPerson;
  readonly at: UtcInstant;
  readonly by: PersonKey;
  /** Keys of the checklist that are done on the side of those who hand over. */
  readonly done: readonly string[];
}

/** Since when a community has been open, or on request. */
export interface Door {
  readonly access: Access;
  readonly since: UtcInstant;
}

/** A keeper's answer to somebody who asked to join. */
export interface Admission {
  readonly person: PersonKey;
  readonly isAdmitted: boolean;
  readonly at: UtcInstant;
}

/** Whether somebody who ran the community wants to stay named after it. */
export interface Naming {
  readonly person: PersonKey;
  readonly agrees: boolean;
}

/** That its keepers think a community should end, which approvers decide. */
export interface EndProposal {
  readonly to: EndedState;
  readonly reason: string;
  readonly recap: string;
  readonly into?: CommunityKey;
  readonly at: UtcInstant;
  readonly by: PersonKey;
}

/** That somebody who reviews communities looked at one and kept it. */
export interface Review {
  readonly at: UtcInstant;
  readonly by: PersonKey;
  /** Why it goes on; empty where nothing was said. */
  readonly note: string;
}

/** A community as decided and as its managers keep it. What is absent was never said. */
export interface Community {
  readonly key: CommunityKey;
  readonly unit: UnitKey;
  readonly type: CommunityType;
  readonly charter: Charter;
  readonly practice: Practice;
  /** When a decision last set its words; what keepers wrote before that is history. */
  readonly wordsSince?: UtcInstant;
  /** The proposal it came from, or was last revived by. */
  readonly proposal?: ProposalRef;
  readonly state: CommunityState;
  /** When the present state began. */
  readonly stateSince: UtcInstant;
  /** Why it is in this state, in the approver's words; empty where none were given. */
  readonly stateReason: string;
  /** What the state follows from, see `stateAfter`. */
  readonly decided: DecidedState;
  readonly launches?: readonly Launch[];
  readonly founded: UtcInstant;
  readonly roles: readonly RoleTerm[];
  readonly hosts?: readonly Host[];
  readonly openings?: readonly Opening[];
  readonly plan?: readonly PlanItem[];
  /** Keys of lines that keepers took out of the plan, those of the template's checklist too. */
  readonly unplanned?: readonly string[];
  readonly doors?: readonly Door[];
  readonly admissions?: readonly Admission[];
  readonly handOvers?: readonly HandOver[];
  readonly namings?: readonly Naming[];
  /** When a keeper last answered “still you?”. */
  readonly stillHere?: UtcInstant;
  readonly endProposal?: EndProposal;
  /** The last review that kept it. */
  readonly reviewed?: Review;
}

/** A community with the state that follows from what was decided and from its launches. */
export function withState(community: Omit<Community, 'state' | 'stateSince' | 'stateReason'>): Community {
  const { state, since } = stateAfter(community.decided, community.launches ?? []);
  return { ...community, state, stateSince: since, stateReason: community.decided.reason };
}
