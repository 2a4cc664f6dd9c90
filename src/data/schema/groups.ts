import type { BusinessUnit } from '../../domain/organisation/organisation';

/** The groups that Guildhall makes, besides the site's own owners, who are its administrators. */
export const groups = {
  everyone: { title: 'Guildhall everyone', about: 'Everyone in the company. Reads, and adds rows.' },
  leadership: { title: 'Leadership viewers', about: 'Read participation reports.' }
} as const;

export type GroupName = keyof typeof groups | 'administrators';

const approversPrefix = 'Approvers ';

/** The group that decides for a business unit. Titles of groups are at most 255 characters and unique in a site. */
export function approversGroup(unit: Pick<BusinessUnit, 'key'>): string {
  return `${approversPrefix}${unit.key}`;
}

/** The key of the unit that a group of this title approves for, or undefined where it is no such group. */
export function unitOfApprovers(groupTitle: string): string | undefined {
  return unitIn(groupTitle, approversPrefix);
}

const leadersPrefix = 'Leaders ';

/** The group that reads the reports of a business unit. */
export function leadersGroup(unit: Pick<BusinessUnit, 'key'>): string {
  return `${leadersPrefix}${unit.key}`;
}

/** The key of the unit that a group of this title leads, or undefined where it is no such group. */
export function unitOfLeaders(groupTitle: string): string | undefined {
  return unitIn(groupTitle, leadersPrefix);
}

function unitIn(groupTitle: string, prefix: string): string | undefined {
  return groupTitle.startsWith(prefix) ? groupTitle.slice(prefix.length) : undefined;
}
