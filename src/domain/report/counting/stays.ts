import type { DepartmentKey, UnitKey } from '../../identity';
import type { Assignment, Organisation } from '../../organisation/organisation';
import { toStarts } from '../../toStarts';
import type { ActBook } from './actColumns';

/**
 * Where people worked when, by number of the stay: a time during which somebody worked in one department, or in none that is known.
 * Everybody has one at any time. Those of a person have numbers one after another, in the order of time, so the last of some acts
 * is where the number is the greatest. Number 0 is nobody's.
 */
export interface Stays {
  /** Every department; the last is '', the unknown one. */
  readonly departments: readonly (DepartmentKey | '')[];
  /** Every unit; the last is '', the unknown one. */
  readonly units: readonly (UnitKey | '')[];
  /** By stay: the index of the person. */
  readonly person: Uint32Array;
  /** By stay: its first instant; of the first stay of a person the beginning of all time. */
  readonly from: Float64Array;
  /** By stay: the index of the department. */
  readonly department: Uint32Array;
  /** By stay: the index of the unit. */
  readonly unit: Uint32Array;
  /** By index of the person: their last stay. */
  readonly last: Uint32Array;
}

/**
 * Finds the stays of everybody in the book. Where assignments overlap, the one that began later counts, of those that began at the
 * same time the one told later. A department that the organisation does not have is the unknown one.
 */
export function staysOf(book: ActBook, { units, departments }: Organisation, assignments: Iterable<Assignment>): Stays {
  const unitIndex = new Map(units.map(({ key }, index) => [key, index]));
  const unitOf = Uint32Array.from([...departments.map(({ unit }) => unitIndex.get(unit) ?? units.length), units.length]);
  const departmentIndex = new Map(departments.map(({ key }, index) => [key, index]));
  const told = [...assignments];
  const { order, ends } = byPersonAndStart(told, book);
  const stays = new StayColumns(book.people.length, told.length, departments.length);
  ends.forEach((end, person) => {
    stays.begin(person);
    for (let place = ends[person - 1] ?? 0; place < end; place += 1) {
      const { from, until = Number.POSITIVE_INFINITY, department } = told[order[place] as number] as Assignment;
      stays.assign(from, until, departmentIndex.get(department) ?? departments.length);
    }
    stays.finish();
  });
  return {
    departments: [...departments.map(({ key }) => key), ''],
    units: [...units.map(({ key }) => key), ''],
    person: stays.person,
    from: stays.from,
    department: stays.department,
    unit: stays.department.map(each => unitOf[each] as number),
    last: stays.last
  };
}

/** Stays that are added one after another, person by person. */
class StayColumns {
  public readonly person: Uint32Array;
  public readonly from: Float64Array;
  public readonly department: Uint32Array;
  public readonly last: Uint32Array;
  private readonly unknown: number;
  /** Assignments of the person that have begun and may not be over, the one that counts last: until when, and where. */
  private readonly openUntil: Float64Array;
  private readonly openDepartment: Uint32Array;
  private open = 0;
  private current = 0;
  private length = 1;

  public constructor(people: number, assignments: number, unknown: number) {
    // An assignment begins a stay, and another one begins where it ends.
    const most = 1 + people + 2 * assignments;
    this.person = new Uint32Array(most);
    this.from = new Float64Array(most);
    this.department = new Uint32Array(most);
    this.last = new Uint32Array(people);
    this.openUntil = new Float64Array(assignments);
    this.openDepartment = new Uint32Array(assignments);
    this.unknown = unknown;
  }

  /** The next person, of whom nothing is known at first. */
  public begin(person: number): void {
    this.current = person;
    this.add(Number.NEGATIVE_INFINITY, this.unknown);
  }

  /** The next assignment of the person, which begins no earlier than those before it. */
  public assign(from: number, until: number, department: number): void {
    if (until <= from) return;
    this.endUntil(from);
    this.openUntil[this.open] = until;
    this.openDepartment[this.open] = department;
    this.open += 1;
    this.add(from, department);
  }

  /** There is no other assignment of the person. */
  public finish(): void {
    this.endUntil(Number.MAX_VALUE);
    this.open = 0;
    this.last[this.current] = this.length - 1;
  }

  /** Ends what is over by an instant: of the others the one that counts last begins again, or nothing is known. */
  private endUntil(instant: number): void {
    while (this.open > 0 && (this.openUntil[this.open - 1] as number) <= instant) {
      const end = this.openUntil[this.open - 1] as number;
      while (this.open > 0 && (this.openUntil[this.open - 1] as number) <= end) this.open -= 1;
      this.add(end, this.open > 0 ? (this.openDepartment[this.open - 1] as number) : this.unknown);
    }
  }

  private add(from: number, department: number): void {
    this.person[this.length] = this.current;
    this.from[this.length] = from;
    this.department[this.length] = department;
    this.length += 1;
  }
}

/**
 * Indices of assignments, those of a person up to `ends` (excluded) and after those of the person before, in the order in which they
 * begin. A counting sort by person; the few of one person are put in order one by one.
 */
function byPersonAndStart(assignments: readonly Assignment[], { people, findPerson }: ActBook): { readonly order: Uint32Array; readonly ends: Uint32Array } {
  // One group more, of whoever is nobody of interest.
  const personOf = Uint32Array.from(assignments, ({ person }) => findPerson(person) ?? people.length);
  const ends = new Uint32Array(people.length + 1);
  for (const person of personOf) (ends[person] as number) += 1;
  toStarts(ends);
  const starts = ends.slice();
  const order = new Uint32Array(assignments.length);
  const startOf = (place: number): number => (assignments[order[place] as number] as Assignment).from;
  assignments.forEach(({ from }, index) => {
    const person = personOf[index] as number;
    let place = ends[person] as number;
    ends[person] = place + 1;
    for (; person < people.length && place > (starts[person] as number) && startOf(place - 1) > from; place -= 1) order[place] = order[place - 1] as number;
    order[place] = index;
  });
  return { order, ends: ends.subarray(0, people.length) };
}
