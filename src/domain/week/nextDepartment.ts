import type { Department } from '../organisation/organisation';
import type { WeekFacts } from './weekFacts';

/** A department that is not here, and those of its unit that are. */
export interface NextDepartment {
  readonly department: Department;
  readonly near: readonly Department[];
  /** The year of which the published report says so. */
  readonly year: string;
}

/**
 * A department to invite: of those that are not here, the one with most neighbours (departments of its unit) that are; of equal
 * ones the larger. What is here is what the published report of a year shows, protected as it is, so one that is named as
 * absent may have a few people here.
 */
export function nextDepartment({ entry: { life }, organisation }: Pick<WeekFacts, 'entry' | 'organisation'>, isToAsk: (department: string) => boolean): NextDepartment | undefined {
  const present = life?.present;
  if (present === undefined || organisation === undefined) return undefined;
  const here = new Set<string>(present.departments);
  const found = organisation.departments
    .filter(({ key }) => !here.has(key) && isToAsk(key))
    .map(department => ({ department, near: organisation.departments.filter(({ key, unit }) => unit === department.unit && here.has(key)) }))
    .filter(({ near }) => near.length > 0)
    .sort((a, b) => b.near.length - a.near.length || (b.department.headcount ?? 0) - (a.department.headcount ?? 0) || (a.department.key < b.department.key ? -1 : 1));
  const [first] = found;
  return first && { ...first, year: present.year };
}
