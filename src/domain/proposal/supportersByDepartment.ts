import type { DepartmentKey, PersonKey } from '../identity';
import type { Department } from '../organisation/organisation';
import type { Proposal } from './proposal';

/** Supporters of one department. Without a department: those who did not say theirs. */
export interface SupportingDepartment {
  readonly department: Department | undefined;
  readonly people: readonly PersonKey[];
}

/**
 * Who supports a proposal, by the department each one named: the one with most people first, those who named none, or
 * one that is not there, last.
 */
export function supportersByDepartment({ supporters }: Pick<Proposal, 'supporters'>, departments: readonly Department[]): readonly SupportingDepartment[] {
  const known = new Map(departments.map(department => [department.key, department]));
  const groups = new Map<DepartmentKey | undefined, PersonKey[]>();
  for (const { person, department } of supporters) {
    const key = department !== undefined && known.has(department) ? department : undefined;
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return [...groups]
    .map(([key, people]) => ({ department: key && known.get(key), people }))
    .sort((a, b) => Number(a.department === undefined) - Number(b.department === undefined) || b.people.length - a.people.length);
}
