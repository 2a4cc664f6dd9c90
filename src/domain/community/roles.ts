import type { NamedPerson, PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { CommunityState } from './communityState';
import { hasEnded } from './communityState';

/** Roles that an approver gives by a decision. */
export const roles = ['manager', 'deputy', 'sponsor'] as const;
export type Role = (typeof roles)[number];

/** The roles that keep a community: write its charter, plan, launch it. */
export const keeperRoles: readonly Role[] = ['manager', 'deputy'];

/** Roles that one person holds at a time: a new one ends the term before. */
const singleRoles: readonly Role[] = ['manager', 'sponsor'];

/** Who holds a role from when (included) until when (excluded; open where absent). */
export interface RoleTerm {
  readonly role: Role;
  readonly person: NamedPerson;
  readonly from: UtcInstant;
  readonly until?: UtcInstant;
  /** When the role is listed as open again; whoever holds it keeps it until somebody follows. */
  readonly termEnds?: UtcInstant;
  /** Hours a week granted for it. */
  readonly hours?: number;
  /** Whether the person only stands in until a manager is found. */
  readonly acting?: boolean;
  /** What the approver said with it. */
  readonly note?: string;
}

/** Whether the person holds one of the roles (by default one that keeps the community) at an instant. */
export function holdsRole(
  terms: readonly RoleTerm[],
  person: PersonKey,
  at: UtcInstant,
  which: readonly Role[] = keeperRoles
): boolean {
  return terms.some(term => term.person.key === person && which.includes(term.role) && isInForce(term, at));
}

export function isInForce(term: RoleTerm, at: UtcInstant): boolean {
  return term.from <= at && (term.until === undefined || at < term.until);
}

/** The terms of a role that are in force. */
export function termsOf(terms: readonly RoleTerm[], role: Role, at: UtcInstant): readonly RoleTerm[] {
  return terms.filter(term => term.role === role && isInForce(term, at));
}

export function managerAt(terms: readonly RoleTerm[], at: UtcInstant): NamedPerson | undefined {
  return termsOf(terms, 'manager', at)[0]?.person;
}

export function deputiesAt(terms: readonly RoleTerm[], at: UtcInstant): readonly NamedPerson[] {
  return termsOf(terms, 'deputy', at).map(term => term.person);
}

export function sponsorAt(terms: readonly RoleTerm[], at: UtcInstant): NamedPerson | undefined {
  return termsOf(terms, 'sponsor', at)[0]?.person;
}

/**
 * Adds a term. There is one manager and one sponsor at a time, and one term of a deputy per person: a new one ends the
 * term before, a term that was to begin later goes.
 */
export function withTerm(terms: readonly RoleTerm[], added: RoleTerm): readonly RoleTerm[] {
  const isReplaced = ({ role, person }: RoleTerm): boolean =>
    role === added.role && (singleRoles.includes(role) || person.key === added.person.key);
  return [...endedAt(terms, added.from, isReplaced), added];
}

/** Ends the person's terms of a role. */
export function withoutTerm(
  terms: readonly RoleTerm[],
  ended: { readonly role: Role; readonly person: PersonKey; readonly until: UtcInstant }
): readonly RoleTerm[] {
  return endedAt(terms, ended.until, ({ role, person }) => role === ended.role && person.key === ended.person);
}

function endedAt(
  terms: readonly RoleTerm[],
  at: UtcInstant,
  isMeant: (term: RoleTerm) => boolean
): readonly RoleTerm[] {
  return terms.flatMap(term => {
    if (!isMeant(term)) return [term];
    if (term.from >= at) return [];
    return [{ ...term, until: Math.min(term.until ?? at, at) }];
  });
}

/** When a term ended or will end: what nobody ended ends with its community; `Infinity` while it goes on. */
export function endOfTerm(
  { until = Infinity }: Pick<RoleTerm, 'until'>,
  { state, stateSince }: { readonly state: CommunityState; readonly stateSince: UtcInstant }
): UtcInstant {
  return hasEnded(state) ? Math.min(until, stateSince) : until;
}
