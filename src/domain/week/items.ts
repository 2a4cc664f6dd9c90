import type { Role } from '../community/roles';
import type { Dated } from '../session/occurrences';
import type { UtcInstant } from '../time';

/** The name of one time of a session, as answers of keepers remember it. */
export function timeItem({ session, occurrence }: Dated): string {
  return `${session.id} ${occurrence.day}`;
}

/** The name of the end of a term in a role, likewise. */
export function termItem(role: Role, ends: UtcInstant): string {
  return `${role} ${ends}`;
}

/** Whether such a name is of a term in this role. */
export function isTermOf(item: string, role: Role): boolean {
  return item.startsWith(`${role} `);
}
