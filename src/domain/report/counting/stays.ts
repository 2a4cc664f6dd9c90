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
export function staysOf({ people, findPerson }: ActBook, { units, departments }: Organisation, assignments: Iterable<Assignment>): Stays {
  const unitIndex = new Map(units.map(({ key }, index) => [key, index]));
  const unknown = departments.length;
  const placed = byPersonAndStart([...assignments], people.length, findPerson, new Map(departments.map(({ key }, index) => [key, index])));
  const unitOf = Uint32Array.from([...departments.map(({ unit }) => unitIndex.get(unit) ?? units.length), units.length]);
  // An assignment begins a stay, and another one begins where it ends.
  const made = new StayColumns(1 + people.length + 2 * placed.from.length);
  const last = Uint32Array.from(people, (_key, person) => addStays(placed, person, unknown, made));
  return {
    departments: [...departments.map(({ key }) => key), ''],
    units: [...units.map(({ key }) => key), ''],
    person: made.person,
    from: made.from,
    department: made.department,
    unit: made.department.map(department => unitOf[department] as number),
    last
  };
}

/** Stays that are added one after another. */
class StayColumns {
  public readonly person: Uint32Array;
  public readonly from: Float64Array;
  public readonly department: Uint32Array;
  /** The stay that was added last. */
  public last = 0;

  public constructor(length: number) {
    this.person = new Uint32Array(length);
    this.from = new Float64Array(length);
    this.department = new Uint32Array(length);
  }

  public add(person: number, from: number, department: number): void {
    this.last += 1;
    this.person[this.last] = person;
    this.from[this.last] = from;
    this.department[this.last] = department;
  }
}

/** Adds the stays of a person. Says which is the last one. */
function addStays(placed: Placed, person: number, unknown: number, made: StayColumns): number {
  const { starts, ends, from, until, department } = placed;
  /** Assignments that have begun and may not be over, the one that counts last. */
  const open: number[] = [];
  made.add(person, Number.NEGATIVE_INFINITY, unknown);
  for (let index = starts[person] as number; index < (ends[person] as number); index += 1) {
    const start = from[index] as number;
    if ((until[index] as number) <= start) continue;
    endUntil(start, placed, open, person, unknown, made);
    open.push(index);
    made.add(person, start, department[index] as number);
  }
  endUntil(Number.MAX_VALUE, placed, open, person, unknown, made);
  return made.last;
}

/** Ends what is over by an instant: of the others the one that counts last begins again, or nothing is known. */
function endUntil(instant: number, { until, department }: Placed, open: number[], person: number, unknown: number, made: StayColumns): void {
  for (let top = open.at(-1); top !== undefined && (until[top] as number) <= instant; top = open.at(-1)) {
    const end = until[top] as number;
    while (open.length > 0 && (until[open.at(-1) as number] as number) <= end) open.pop();
    const under = open.at(-1);
    made.add(person, end, under === undefined ? unknown : (department[under] as number));
  }
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
function byPersonAndStart(assignments: readonly Assignment[], everybody: number, findPerson: ActBook['findPerson'], departments: ReadonlyMap<DepartmentKey, number>): Placed {
  // One group more, of whoever is nobody of interest.
  const personOf = Uint32Array.from(assignments, ({ person }) => findPerson(person) ?? everybody);
  const ends = new Uint32Array(everybody + 1);
  for (const person of personOf) (ends[person] as number) += 1;
  const count = toStarts(ends);
  const starts = ends.slice();
  const [from, until, department] = [new Float64Array(count), new Float64Array(count), new Uint32Array(count)];
  assignments.forEach((assignment, index) => {
    const person = personOf[index] as number;
    let place = ends[person] as number;
    ends[person] = place + 1;
    if (person === everybody) return;
    for (; place > (starts[person] as number) && (from[place - 1] as number) > assignment.from; place -= 1) {
      for (const column of [from, until, department]) column[place] = column[place - 1] as number;
    }
    from[place] = assignment.from;
    until[place] = assignment.until ?? Number.POSITIVE_INFINITY;
    department[place] = departments.get(assignment.department) ?? departments.size;
  });
  return { starts, ends, from, until, department };
}
