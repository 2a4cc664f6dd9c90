import type { DepartmentKey, PersonKey, UnitKey } from '../../identity';
import type { Assignment, Organisation } from '../../organisation/organisation';
import type { UtcInstant } from '../../time';
import { toStarts } from '../../toStarts';
import type { LastActs } from './lastActs';

/** Where people worked when, by index of the person. */
export interface DepartmentsOverTime {
  /** Every department; the last is '', the unknown one. */
  readonly departments: readonly (DepartmentKey | '')[];
  /** Every unit; the last is '', the unknown one. */
  readonly units: readonly (UnitKey | '')[];
  /** By index of the department: the index of its unit. */
  readonly unitOf: Uint32Array;
  /** By index of the department: itself. */
  readonly itself: Uint32Array;
  /**
   * Adds one for each person of a group, where they worked at their last act, to `cells[row * stride + offset]`: `rowOf` says which row
   * a department is. Where assignments overlap, the one that began later counts. Where People says nothing, or names a department
   * that the organisation does not have, the unknown one.
   */
  addEach(group: LastActs, rowOf: Uint32Array, cells: Uint32Array, stride: number, offset: number): void;
}

/** Makes the lookup; 20 bytes an assignment. Assignments of anybody who is not among `people` are never found. */
export function departmentsOverTime({ units, departments }: Organisation, assignments: Iterable<Assignment>, people: readonly PersonKey[]): DepartmentsOverTime {
  const unitIndex = new Map(units.map(({ key }, index) => [key, index]));
  const unknown = departments.length;
  const { starts, ends, from, until, department } = byPersonAndStart(
    [...assignments],
    new Map(people.map((key, index) => [key, index])),
    new Map(departments.map(({ key }, index) => [key, index]))
  );
  const departmentAt = (person: number, at: UtcInstant): number => {
    const first = starts[person] as number;
    for (let index = (ends[person] as number) - 1; index >= first; index -= 1) {
      if ((from[index] as number) <= at && at < (until[index] as number)) return department[index] as number;
    }
    return unknown;
  };
  return {
    departments: [...departments.map(({ key }) => key), ''],
    units: [...units.map(({ key }) => key), ''],
    unitOf: Uint32Array.from([...departments.map(({ unit }) => unitIndex.get(unit) ?? units.length), units.length]),
    itself: Uint32Array.from({ length: unknown + 1 }, (_, index) => index),
    addEach({ count, people: who, at }, rowOf, cells, stride, offset) {
      for (let index = 0; index < count; index += 1) {
        const person = who[index] as number;
        const cell = (rowOf[departmentAt(person, at[person] as number)] as number) * stride + offset;
        cells[cell] = (cells[cell] as number) + 1;
      }
    }
  };
}

/** Assignments by column, those of a person from `starts` (included) to `ends` (excluded), in the order in which they begin. */
interface Placed {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly from: Float64Array;
  readonly until: Float64Array;
  readonly department: Uint32Array;
}

/** A counting sort by person; the few of one person are put in order one by one. */
function byPersonAndStart(assignments: readonly Assignment[], people: ReadonlyMap<PersonKey, number>, departments: ReadonlyMap<DepartmentKey, number>): Placed {
  // One group more, of whoever is nobody of interest.
  const personOf = Uint32Array.from(assignments, ({ person }) => people.get(person) ?? people.size);
  const ends = new Uint32Array(people.size + 1);
  for (const person of personOf) (ends[person] as number) += 1;
  const count = toStarts(ends);
  const starts = ends.slice();
  const [from, until, department] = [new Float64Array(count), new Float64Array(count), new Uint32Array(count)];
  assignments.forEach((assignment, index) => {
    const person = personOf[index] as number;
    let place = ends[person] as number;
    ends[person] = place + 1;
    if (person === people.size) return;
    for (; place > (starts[person] as number) && (from[place - 1] as number) > assignment.from; place -= 1) {
      for (const column of [from, until, department]) column[place] = column[place - 1] as number;
    }
    from[place] = assignment.from;
    until[place] = assignment.until ?? Number.POSITIVE_INFINITY;
    department[place] = departments.get(assignment.department) ?? departments.size;
  });
  return { starts, ends, from, until, department };
}
