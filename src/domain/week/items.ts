import type { LaunchLine } from '../community/launchPlan';
import type { OpenRole } from '../community/openings';
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

/** The name of an open role, likewise: one that opens again is another. */
export function openRoleItem({ role, reason, since }: OpenRole): string {
  return `${role} ${reason} ${since ?? ''}`.trim();
}

/** The name of a line of the plan, likewise: one that is moved is asked for anew. */
export function lineItem({ key, due }: LaunchLine): string {
  return `${key} ${due ?? ''}`.trim();
}

/** Whether the name of a term, or of an open role, is of this role. */
export function isTermOf(item: string, role: Role): boolean {
  return item.startsWith(`${role} `);
}
