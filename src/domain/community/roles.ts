import type { NamedPerson, PersonKey } from '../identity';
import type { UtcInstant } from '../time';

export const roles = ['manager', 'deputy'] as const;
export type Role = (typeof roles)[number];

/** Who holds a role from when (included) until when (excluded; open where absent). */
export interface RoleTerm {
  readonly role: Role;
  readonly person: NamedPerson;
  readonly from: UtcInstant;
  readonly until?: UtcInstant;
}

export function holdsRole(terms: readonly RoleTerm[], person: PersonKey, at: UtcInstant): boolean {
  return terms.some(term => term.person.key === person && isInForce(term, at));
}

export function isInForce(term: RoleTerm, at: UtcInstant): boolean {
  return term.from <= at && (term.until === undefined || at < term.until);
}

export function managerAt(terms: readonly RoleTerm[], at: UtcInstant): NamedPerson | undefined {
  return terms.find(term => term.role === 'manager' && isInForce(term, at))?.person;
}

export function deputiesAt(terms: readonly RoleTerm[], at: UtcInstant): readonly NamedPerson[] {
  return terms.filter(term => term.role === 'deputy' && isInForce(term, at)).map(term => term.person);
}

/**
 * Adds a term. There is one manager at a time: a new manager ends the term before, a term that was to begin later goes.
 */
export function withTerm(terms: readonly RoleTerm[], added: RoleTerm): readonly RoleTerm[] {
  if (added.role !== 'manager') return [...terms, added];
  const others = terms.flatMap(term => {
    if (term.role !== 'manager') return [term];
    if (term.from >= added.from) return [];
    return [{ ...term, until: Math.min(term.until ?? added.from, added.from) }];
  });
  return [...others, added];
}
