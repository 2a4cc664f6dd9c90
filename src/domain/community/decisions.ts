import type { CommunityKey, NamedPerson, UnitKey } from '../identity';
import { communityKey, personKey, unitKey } from '../identity';
import type { Body } from '../log/readBody';
import { asBody, readChoice, readInstant, readList, readText } from '../log/readBody';
import type { LogRow } from '../log/logRow';
import type { UtcInstant } from '../time';
import type { Charter } from './charter';
import { readCharterChange } from './charter';
import type { CommunityState } from './communityState';
import { communityStates } from './communityState';
import type { CommunityType } from './communityType';
import { communityTypes } from './communityType';
import type { Role, RoleTerm } from './roles';
import { roles } from './roles';

/** A key stands in indexes and addresses: small letters, digits, hyphens. */
const goodCommunityKey = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Longest reason a decision may carry, in characters. */
export const reasonLimit = 500;

export interface FoundedDecision {
  readonly kind: 'founded';
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  readonly type: CommunityType;
  readonly charter: Charter;
  readonly founded: UtcInstant;
  readonly roles: readonly RoleTerm[];
  readonly reason: string;
}

export interface RoleDecision {
  readonly kind: 'role';
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  readonly term: RoleTerm;
}

export interface StateDecision {
  readonly kind: 'state';
  readonly community: CommunityKey;
  readonly unit: UnitKey;
  readonly state: CommunityState;
  readonly since: UtcInstant;
  readonly reason: string;
}

export type Decision = FoundedDecision | RoleDecision | StateDecision;

/** The decision a row states, or undefined where it states none in a known shape. The folder is the unit. */
export function readDecision(row: LogRow): Decision | undefined {
  const body = asBody(row.body);
  const place = { community: communityKey(row.community), unit: unitKey(row.folder) };
  switch (row.kind) {
    case 'founded':
      return readFounded(row, body, place);
    case 'role': {
      const term = readTerm(body, row.created);
      return term && { kind: 'role', ...place, term };
    }
    case 'state': {
      const state = readChoice(body, 'state', communityStates);
      const since = readInstant(body, 'since') ?? row.created;
      return state && { kind: 'state', ...place, state, since, reason: readText(body, 'reason', reasonLimit) ?? '' };
    }
    default:
      return undefined;
  }
}

function readFounded(
  row: LogRow,
  body: Body,
  place: { community: CommunityKey; unit: UnitKey }
): FoundedDecision | undefined {
  const { title, purpose, audience = '' } = readCharterChange(body);
  const type = readChoice(body, 'type', communityTypes);
  if (title === undefined || type === undefined || !goodCommunityKey.test(place.community)) return undefined;
  return {
    kind: 'founded',
    ...place,
    type,
    charter: { title, purpose: purpose ?? '', audience },
    founded: readInstant(body, 'founded') ?? row.created,
    roles: readList(body, 'roles').flatMap(entry => readTerm(asBody(entry), row.created) ?? []),
    reason: readText(body, 'reason', reasonLimit) ?? ''
  };
}

function readTerm(body: Body, created: UtcInstant): RoleTerm | undefined {
  const role: Role | undefined = readChoice(body, 'role', roles);
  const person = readPerson(asBody(body.person));
  if (role === undefined || person === undefined) return undefined;
  return { role, person, from: readInstant(body, 'from') ?? created, until: readInstant(body, 'until') };
}

function readPerson(body: Body): NamedPerson | undefined {
  const key = readText(body, 'key', 20);
  const name = readText(body, 'name', 255);
  return key === undefined || name === undefined ? undefined : { key: personKey(key), name };
}

/** A term as an approver writes it: without `from` it begins when SharePoint stamps the decision. */
export type GrantedTerm = Omit<RoleTerm, 'from'> & { readonly from?: UtcInstant };

/**
 * A decision as an approver writes it. Instants that are left out are the one SharePoint stamps the row with: a browser
 * whose clock runs ahead must not found a community whose manager has no say for a while.
 */
export type WrittenDecision =
  | (Omit<FoundedDecision, 'founded' | 'roles'> & {
      readonly founded?: UtcInstant;
      readonly roles: readonly GrantedTerm[];
    })
  | (Omit<RoleDecision, 'term'> & { readonly term: GrantedTerm })
  | (Omit<StateDecision, 'since'> & { readonly since?: UtcInstant });

/** What a decision says, in the shape `readDecision` reads. */
export function decisionBody(decision: WrittenDecision): Record<string, unknown> {
  switch (decision.kind) {
    case 'founded':
      return {
        ...decision.charter,
        type: decision.type,
        founded: decision.founded,
        roles: decision.roles,
        reason: decision.reason
      };
    case 'role':
      return { ...decision.term };
    case 'state':
      return { state: decision.state, since: decision.since, reason: decision.reason };
  }
}
