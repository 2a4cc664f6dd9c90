import type { DepartmentKey } from '../identity';
import type { Department } from './organisation';

/** A department that is there and is to say something else. */
export interface DepartmentChange {
  readonly before: Department;
  readonly after: Department;
}

export interface DepartmentChanges {
  readonly added: readonly Department[];
  readonly changed: readonly DepartmentChange[];
  /** How many say already what they are to say. */
  readonly unchanged: number;
}

/**
 * What makes `present` say what is `wanted`. A department that is not named stays as it is, and one whose headcount is
 * not given keeps it: nothing goes away because a table does not mention it.
 */
export function departmentChanges(wanted: readonly Department[], present: readonly Department[]): DepartmentChanges {
  const known = new Map<DepartmentKey, Department>(present.map(department => [department.key, department]));
  const added: Department[] = [];
  const changed: DepartmentChange[] = [];
  let unchanged = 0;
  for (const department of wanted) {
    const before = known.get(department.key);
    if (before === undefined) {
      added.push(department);
      continue;
    }
    const after = { ...before, title: department.title, headcount: department.headcount ?? before.headcount };
    if (after.title === before.title && after.headcount === before.headcount) unchanged += 1;
    else changed.push({ before, after });
  }
  return { added, changed, unchanged };
}
