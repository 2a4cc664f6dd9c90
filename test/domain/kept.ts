import type { Role, RoleTerm } from '../../src/domain/community/roles';
import type { NamedPerson } from '../../src/domain/identity';
import { personKey } from '../../src/domain/identity';
import type { UtcInstant } from '../../src/domain/time';

/** Noon of a day, in UTC. */
export const noon = (day: string): UtcInstant => Date.parse(`${day}T12:00:00Z`);

export const person = (key: string): NamedPerson => ({ key: personKey(key), name: `Person ${key}` });

/** A term from noon of a day, until noon of another where there is one. */
export function termOf(role: Role, key: string, from: string, until?: string, more: Partial<RoleTerm> = {}): RoleTerm {
  return { role, person: person(key), from: noon(from), ...(until !== undefined && { until: noon(until) }), ...more };
}
