import type { DepartmentKey, PersonKey, UnitKey } from '../../identity';
import type { Assignment, Organisation } from '../../organisation/organisation';
import type { UtcInstant } from '../../time';

/** Where people worked when, by index of the person. */
export interface DepartmentsOverTime {
  /** Every department; the last is '', the unknown one. */
  readonly departments: readonly (DepartmentKey | '')[];
  /** Every unit; the last is '', the unknown one. */
  readonly units: readonly (UnitKey | '')[];
  /** By index of the department: the index of its unit. */
  readonly unitOf: Uint32Array;
  /**
   * The index of the department that a person worked in. Where assignments overlap, the one that began later. Where People
   * says nothing, or names a department that the organisation does not have, the unknown one.
   */
  departmentAt(person: number, at: UtcInstant): number;
}

/** Makes the lookup; 20 bytes an assignment. Assignments of anybody who is not among `people` are left out. */
export function departmentsOverTime(
  { units, departments }: Organisation,
  assignments: Iterable<Assignment>,
  people: readonly PersonKey[]
): DepartmentsOverTime {
  const unitIndex = new Map(units.map(({ key }, index) => [key, index]));
  const departmentIndex = new Map(departments.map(({ key }, index) => [key, index]));
  const unknown = departments.length;
  const ordered = byPersonAndStart(assignments, people);
  const starts = new Uint32Array(people.length + 1);
  for (const { person } of ordered) (starts[person + 1] as number) += 1;
  for (let person = 0; person < people.length; person += 1) (starts[person + 1] as number) += starts[person] as number;
  const from = Float64Array.from(ordered, ({ assignment }) => assignment.from);
  const until = Float64Array.from(ordered, ({ assignment }) => assignment.until ?? Number.POSITIVE_INFINITY);
  const department = Uint32Array.from(ordered, ({ assignment }) => departmentIndex.get(assignment.department) ?? unknown);
  return {
    departments: [...departments.map(({ key }) => key), ''],
    units: [...units.map(({ key }) => key), ''],
    unitOf: Uint32Array.from([...departments.map(({ unit }) => unitIndex.get(unit) ?? units.length), units.length]),
    departmentAt(person, at) {
      const first = starts[person] as number;
      for (let index = (starts[person + 1] as number) - 1; index >= first; index -= 1) {
        if ((from[index] as number) <= at && at < (until[index] as number)) return department[index] as number;
      }
      return unknown;
    }
  };
}

interface OfPerson {
  readonly person: number;
  readonly assignment: Assignment;
}

function byPersonAndStart(assignments: Iterable<Assignment>, people: readonly PersonKey[]): OfPerson[] {
  const personIndex = new Map(people.map((key, index) => [key, index]));
  const known: OfPerson[] = [];
  for (const assignment of assignments) {
    const person = personIndex.get(assignment.person);
    if (person !== undefined) known.push({ person, assignment });
  }
  return known.sort((a, b) => a.person - b.person || a.assignment.from - b.assignment.from);
}
