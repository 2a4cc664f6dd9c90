import type { DepartmentKey, PersonKey, UnitKey } from '../identity';
import type { UtcInstant } from '../time';

/** A business unit: approves its own communities. `headcount`: people, or undefined where nobody entered it. */
export interface BusinessUnit {
  readonly key: UnitKey;
  readonly title: string;
  readonly headcount: number | undefined;
}

export interface Department {
  readonly key: DepartmentKey;
  readonly title: string;
  readonly unit: UnitKey;
  readonly headcount: number | undefined;
}

export interface Organisation {
  readonly units: readonly BusinessUnit[];
  readonly departments: readonly Department[];
}

/** Where a person worked from (included) until (excluded; open where absent). Kept by administrators only. */
export interface Assignment {
  readonly person: PersonKey;
  readonly department: DepartmentKey;
  readonly from: UtcInstant;
  readonly until?: UtcInstant;
}

export type UnitOf = (person: PersonKey, at: UtcInstant) => UnitKey | undefined;

/**
 * Looks up the unit of a person at the time of an act, so that a reorganisation does not rewrite history. Undefined
 * where People says nothing: "department unknown", which is shown and never dropped.
 */
export function unitLookup(organisation: Organisation, assignments: Iterable<Assignment>): UnitOf {
  const unitOfDepartment = new Map(organisation.departments.map(department => [department.key, department.unit]));
  const byPerson = new Map<PersonKey, Assignment[]>();
  for (const assignment of assignments) {
    const list = byPerson.get(assignment.person);
    if (list === undefined) byPerson.set(assignment.person, [assignment]);
    else list.push(assignment);
  }
  return (person, at) => {
    const then = byPerson
      .get(person)
      ?.find(assignment => assignment.from <= at && (assignment.until === undefined || at < assignment.until));
    return then && unitOfDepartment.get(then.department);
  };
}
