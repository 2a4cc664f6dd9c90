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

/** Where somebody worked at an instant; undefined where nobody knows. */
export type PlaceOf<Key extends string = string> = (person: PersonKey, at: UtcInstant) => Key | undefined;
export type UnitOf = PlaceOf<UnitKey>;

/**
 * Looks up the department of a person at the time of an act, so that a reorganisation does not rewrite history. Undefined
 * where People says nothing: "department unknown", which is shown and never dropped.
 */
export function departmentLookup(assignments: Iterable<Assignment>): PlaceOf<DepartmentKey> {
  const byPerson = new Map<PersonKey, Assignment[]>();
  for (const assignment of assignments) {
    const list = byPerson.get(assignment.person);
    if (list === undefined) byPerson.set(assignment.person, [assignment]);
    else list.push(assignment);
  }
  return (person, at) => byPerson.get(person)?.find(({ from, until }) => from <= at && (until === undefined || at < until))?.department;
}

/** Looks up the unit likewise: that which the department belongs to now. `departmentOf`: as `departmentLookup` makes it. */
export function unitLookup(organisation: Organisation, departmentOf: PlaceOf<DepartmentKey>): UnitOf {
  const unitOfDepartment = new Map(organisation.departments.map(department => [department.key, department.unit]));
  return (person, at) => {
    const department = departmentOf(person, at);
    return department && unitOfDepartment.get(department);
  };
}
