import type { EndedState } from '../../domain/community/communityState';
import type { Role } from '../../domain/community/roles';

const roles: Readonly<Record<Role, string>> = { manager: 'Manager', deputy: 'Deputy', sponsor: 'Sponsor' };
const endings: Readonly<Record<EndedState, string>> = { completed: 'Complete', merged: 'Merge', closed: 'Close' };
const roleOf = (role: Role, title: string): string => `${roles[role]} of ${title}`;

/** What the row of a decision is called in its list: for administrators who open it, in one language for all. */
export const summaries = {
  given: (role: Role, title: string, name: string) => `${roleOf(role, title)}: ${name}`,
  roleEnded: (role: Role, title: string, name: string) => `${roleOf(role, title)}: ${name} until now`,
  opened: (role: Role, title: string) => `Open: ${roleOf(role, title)}`,
  ended: (to: EndedState, title: string, reason: string) => `${endings[to]} “${title}”: ${reason}`,
  revived: (title: string, reason: string) => `Revive “${title}”: ${reason}`,
  kept: (title: string) => `Keep “${title}”`
};
