import type { CommunityKey, PersonKey, UnitKey } from '../identity';
import { communityKey, personKey, unitKey } from '../identity';
import type { Body } from '../log/readBody';
import { asBody, readCount, readChoice, readInstant, readList, readText } from '../log/readBody';
import type { LogRow } from '../log/logRow';
import { readPerson } from '../person/readPerson';
import type { UtcInstant } from '../time';
import type { Charter } from './charter';
import { readCharterChange } from './charter';
import type { DecidedState } from './communityState';
import { communityStates } from './communityState';
import type { CommunityType } from './communityType';
import { communityTypes } from './communityType';
import { goodCommunityKey } from './goodCommunityKey';
import type { Practice } from './practice';
import { changedPractice, defaultPractice, readPracticeChange } from './practice';
import type { Role, RoleTerm } from './roles';
import { roles } from './roles';

/** Longest reason and longest recap a decision may carry, in characters. */
export const reasonLimit = 500;
export const recapLimit = 2000;

/** Most hours a week that a role can be granted. */
export const hoursLimit = 40;

/** The very words that were decided on: the row of a proposal's version, which nobody can change. */
export interface ProposalRef {
  readonly key: CommunityKey;
  /** Id of the row in Proposals. */
  readonly row: number;
  /** 1 for the first words, one more with each revision. */
  readonly version: number;
}

/** A community as a decision founds it: all its words, so that no later row can change what was decided. */
export interface FoundedDecision {
  readonly kind: 'founded' | 'approved';
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  readonly type: CommunityType;
  readonly charter: Charter;
  readonly practice: Practice;
  readonly founded: UtcInstant;
  /**
   * Since when the source that it was brought over from wrote down what became of it, where that source kept those that
   * ended as well; absent where nobody says so. Earlier than the stamp of the row, which is when it came here.
   */
  readonly recorded?: UtcInstant;
  /** What it begins as: approved ones are seeding until they are launched. */
  readonly state: 'seeding' | 'active';
  readonly roles: readonly RoleTerm[];
  readonly reason: string;
  /** Which proposal it approves; only and always where the kind is `approved`. */
  readonly proposal?: ProposalRef;
}

/** What an approver says of a proposal without founding anything. */
export interface AnswerDecision {
  readonly kind: 'declined' | 'question';
  readonly unit: UnitKey;
  readonly proposal: ProposalRef;
  /** The reason, or the question; never empty. */
  readonly text: string;
}

export interface RoleDecision {
  readonly kind: 'role';
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  readonly term: RoleTerm;
}

export interface RoleEndedDecision {
  readonly kind: 'roleEnded';
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  readonly role: Role;
  readonly person: PersonKey;
  readonly until: UtcInstant;
}

export interface StateDecision extends DecidedState {
  readonly kind: 'state';
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  /** Who runs it from now on, where it is revived. */
  readonly roles: readonly RoleTerm[];
}

export interface OpenRoleDecision {
  readonly kind: 'openRole';
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  readonly role: Role;
  readonly note: string;
}

/** That whoever reviews a community keeps it as it is; the next review is due half a year later. */
export interface ReviewedDecision {
  readonly kind: 'reviewed';
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  /** Why it goes on; empty where nothing was said. */
  readonly note: string;
}

export type Decision =
  | FoundedDecision
  | AnswerDecision
  | RoleDecision
  | RoleEndedDecision
  | StateDecision
  | OpenRoleDecision
  | ReviewedDecision;

/** Whether a decision founds a community, or revives one. */
export function isFounding(decision: Decision): decision is FoundedDecision {
  return decision.kind === 'founded' || decision.kind === 'approved';
}

/** Whether a decision answers a proposal without founding anything. */
export function isAnswer(decision: Decision): decision is AnswerDecision {
  return decision.kind === 'declined' || decision.kind === 'question';
}

interface Placed {
  readonly community: CommunityKey;
  readonly unit: UnitKey;
}

/** The decision a row states, or undefined where it states none in a known shape. The folder is the unit. */
export function readDecision(row: LogRow): Decision | undefined {
  const body = asBody(row.body);
  const place = { community: communityKey(row.community), unit: unitKey(row.folder) };
  switch (row.kind) {
    case 'founded':
    case 'approved':
      return readFounded(row, body, place, row.kind);
    case 'declined':
    case 'question':
      return readAnswer(body, place, row.kind);
    case 'role': {
      const term = readTerm(body, row.created);
      return term && { kind: 'role', ...place, term };
    }
    case 'roleEnded': {
      const role = readChoice(body, 'role', roles);
      const person = readText(body, 'person', 20);
      if (role === undefined || person === undefined) return undefined;
      const until = readInstant(body, 'until') ?? row.created;
      return { kind: 'roleEnded', ...place, role, person: personKey(person), until };
    }
    case 'openRole': {
      const role = readChoice(body, 'role', roles);
      return role && { kind: 'openRole', ...place, role, note: readText(body, 'note', reasonLimit) ?? '' };
    }
    case 'reviewed':
      return { kind: 'reviewed', ...place, note: readText(body, 'note', reasonLimit) ?? '' };
    case 'state':
      return readState(row, body, place);
    default:
      return undefined;
  }
}

function readFounded(
  row: LogRow,
  body: Body,
  place: Placed,
  kind: FoundedDecision['kind']
): FoundedDecision | undefined {
  const { title, purpose, audience = '' } = readCharterChange(body);
  const type = readChoice(body, 'type', communityTypes);
  const proposal = readProposalRef(body);
  if (title === undefined || type === undefined || !goodCommunityKey.test(place.community)) return undefined;
  if ((kind === 'approved') !== (proposal !== undefined)) return undefined;
  const isSeeding = kind === 'approved' || body.state === 'seeding';
  const recorded = kind === 'founded' ? readInstant(body, 'recorded') : undefined;
  return {
    kind,
    ...place,
    type,
    charter: { title, purpose: purpose ?? '', audience },
    practice: changedPractice(defaultPractice, readPracticeChange(body)),
    founded: readInstant(body, 'founded') ?? row.created,
    ...(recorded !== undefined && { recorded }),
    state: isSeeding ? 'seeding' : 'active',
    roles: readTerms(body, row.created),
    reason: readText(body, 'reason', reasonLimit) ?? '',
    ...(proposal !== undefined && { proposal })
  };
}

function readAnswer(body: Body, { unit }: Placed, kind: AnswerDecision['kind']): AnswerDecision | undefined {
  const proposal = readProposalRef(body);
  const text = readText(body, 'text', reasonLimit);
  return proposal === undefined || text === undefined ? undefined : { kind, unit, proposal, text };
}

function readState(row: LogRow, body: Body, place: Placed): StateDecision | undefined {
  const state = readChoice(body, 'state', communityStates);
  if (state === undefined || state === 'proposed') return undefined;
  const recap = readText(body, 'recap', recapLimit);
  const into = readText(body, 'into', 60);
  return {
    kind: 'state',
    ...place,
    state,
    since: readInstant(body, 'since') ?? row.created,
    reason: readText(body, 'reason', reasonLimit) ?? '',
    ...(recap !== undefined && { recap }),
    ...(into !== undefined && { into: communityKey(into) }),
    roles: readTerms(body, row.created)
  };
}

/** The version of a proposal that a body names, or undefined where it names none. */
export function readProposalRef(body: Body): ProposalRef | undefined {
  const named = asBody(body.proposal);
  const key = readText(named, 'key', 60);
  const row = readCount(named, 'row', Number.MAX_SAFE_INTEGER);
  const version = readCount(named, 'version', Number.MAX_SAFE_INTEGER);
  if (key === undefined || row === undefined || version === undefined) return undefined;
  return { key: communityKey(key), row, version };
}

function readTerms(body: Body, created: UtcInstant): readonly RoleTerm[] {
  return readList(body, 'roles').flatMap(entry => readTerm(asBody(entry), created) ?? []);
}

function readTerm(body: Body, created: UtcInstant): RoleTerm | undefined {
  const role: Role | undefined = readChoice(body, 'role', roles);
  const person = readPerson(asBody(body.person));
  if (role === undefined || person === undefined) return undefined;
  const termEnds = readInstant(body, 'termEnds');
  const hours = readCount(body, 'hours', hoursLimit);
  const note = readText(body, 'note', reasonLimit);
  return {
    role,
    person,
    from: readInstant(body, 'from') ?? created,
    until: readInstant(body, 'until'),
    ...(termEnds !== undefined && { termEnds }),
    ...(hours !== undefined && { hours }),
    ...(body.acting === true && { acting: true }),
    ...(note !== undefined && { note })
  };
}
