import type { Charter } from '../community/charter';
import type { CommunityType } from '../community/communityType';
import type { Practice } from '../community/practice';
import type { Role } from '../community/roles';
import type { CommunityKey, DepartmentKey, NamedPerson, PersonKey, UnitKey } from '../identity';
import type { UtcInstant } from '../time';

/** What is proposed: everything that an approval turns into a community. */
export interface ProposedCommunity {
  readonly unit: UnitKey;
  readonly type: CommunityType;
  readonly charter: Charter;
  readonly practice: Practice;
  readonly manager: NamedPerson;
  readonly deputies: readonly NamedPerson[];
  /** Who is to confirm the hours; absent where nobody was named. */
  readonly sponsor?: NamedPerson;
  /** Hours a week for the manager. */
  readonly hours: number;
  /** Months until the manager's role is listed again. */
  readonly termMonths: number;
  /** The ended community that is to go on; absent where it is a new one. */
  readonly revives?: CommunityKey;
}

/** One version of the words, named by its row: what an approval approves. */
export interface ProposalVersion extends ProposedCommunity {
  readonly row: number;
  readonly version: number;
  readonly at: UtcInstant;
}

/** Somebody who would take part. The department is as the person said it, absent where not said. */
export interface Supporter {
  readonly person: PersonKey;
  readonly department?: DepartmentKey;
  readonly at: UtcInstant;
}

/** That a sponsor granted hours to a version, by a row of their own. */
export interface ConfirmedHours {
  readonly person: PersonKey;
  /** The row of the version that was confirmed. */
  readonly version: number;
  readonly hours: number;
  readonly at: UtcInstant;
}

/** Whether somebody who is named for a role wants it. */
export interface Agreement {
  readonly person: PersonKey;
  readonly agrees: boolean;
  readonly at: UtcInstant;
}

/** The proposer's answer to a question of an approver. */
export interface Reply {
  /** Id of the question's row in Decisions. */
  readonly question: number;
  readonly text: string;
  readonly at: UtcInstant;
}

/** A community that somebody proposes. */
export interface Proposal {
  readonly key: CommunityKey;
  readonly proposer: PersonKey;
  /** The first words first. */
  readonly versions: readonly [ProposalVersion, ...ProposalVersion[]];
  readonly supporters: readonly Supporter[];
  readonly confirmed: readonly ConfirmedHours[];
  readonly agreements: readonly Agreement[];
  readonly replies: readonly Reply[];
  /** The newest row by which the proposer took it back; a later version proposes it again. */
  readonly withdrawnBy?: number;
}

/** The words as they are now. */
export function newestVersion({ versions }: Proposal): ProposalVersion {
  return versions.reduce((newest, version) => (version.row > newest.row ? version : newest));
}

/**
 * Whether somebody whom a proposal names wants the role: as they said last; whoever proposed it has said so by that.
 * Undefined where nothing was said.
 */
export function wantsRole({ agreements, proposer }: Pick<Proposal, 'agreements' | 'proposer'>, person: PersonKey): boolean | undefined {
  return agreements.find(each => each.person === person)?.agrees ?? (proposer === person ? true : undefined);
}

/** Somebody who would take a role of a community. */
export interface Volunteer {
  readonly community: CommunityKey;
  readonly role: Role;
  readonly person: PersonKey;
  readonly note: string;
  /** Id of the act that named this person as successor; absent for whoever came forward. */
  readonly handOver?: number;
  readonly at: UtcInstant;
}

/** That somebody took an offer back, or declined to follow. */
export interface StoodDown {
  readonly community: CommunityKey;
  readonly role: Role;
  readonly person: PersonKey;
  readonly at: UtcInstant;
}

/** What a successor has done of the checklist of a handover. */
export interface SuccessorTicks {
  readonly handOver: number;
  readonly person: PersonKey;
  readonly done: readonly string[];
}

/** That a manager asked an experienced one for help, and what was answered. */
export interface Mentoring {
  /** Id of the row that asked. */
  readonly id: number;
  readonly community: CommunityKey;
  readonly asker: PersonKey;
  readonly mentor: PersonKey;
  readonly at: UtcInstant;
  readonly accepted?: boolean;
}

/** Everything that follows from the log Proposals. */
export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly volunteers: readonly Volunteer[];
  /** Absent while nobody did. */
  readonly stoodDown?: readonly StoodDown[];
  readonly ticks: readonly SuccessorTicks[];
  readonly mentorings: readonly Mentoring[];
  /** Who lets others see what they did for communities. */
  readonly shownRecords: readonly PersonKey[];
}

export const nothingProposed: Proposed = { proposals: [], volunteers: [], ticks: [], mentorings: [], shownRecords: [] };
