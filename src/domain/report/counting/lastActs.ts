import type { UtcInstant } from '../../time';

/**
 * The people who acted in one group of acts, each once, with the instant of their last act. It is used again for one group
 * after another. Whether somebody is there already is written without a branch: a processor guesses it wrong every other time,
 * and that costs more than all else (`docs/decisions/0023-counting-in-columns.md`).
 */
export class LastActs {
  /** How many people there are in the group. */
  public count = 0;
  /** Who: the first `count` of these. */
  public readonly people: Uint32Array;
  /** By index of the person: the instant of the last act, `never` of those who are not in the group. */
  public readonly at: Float64Array;

  /** `everybody`: how many people there may be. */
  public constructor(everybody: number) {
    // The next place is written to before it is known whether the person is new.
    this.people = new Uint32Array(everybody + 1);
    this.at = new Float64Array(everybody).fill(never);
  }

  /** Begins the next group, with nobody in it. */
  public begin(): void {
    const { count, people, at } = this;
    for (let index = 0; index < count; index += 1) at[people[index] as number] = never;
    this.count = 0;
  }

  /** Notes acts that stand in pairs of person and milliseconds since `from`: those from `start` (included) to `end` (excluded). */
  public noteActs(pairs: Uint32Array, start: number, end: number, from: UtcInstant): void {
    const { people, at } = this;
    let { count } = this;
    for (let place = start * 2; place < end * 2; place += 2) {
      const person = pairs[place] as number;
      const before = at[person] as number;
      people[count] = person;
      count += Number(before === never);
      at[person] = Math.max(before, from + (pairs[place + 1] as number));
    }
    this.count = count;
  }

  /** Notes everybody of another group. */
  public noteAll(others: LastActs): void {
    const { people, at } = this;
    let { count } = this;
    for (let index = 0; index < others.count; index += 1) {
      const person = others.people[index] as number;
      const before = at[person] as number;
      people[count] = person;
      count += Number(before === never);
      at[person] = Math.max(before, others.at[person] as number);
    }
    this.count = count;
  }
}

const never = Number.NEGATIVE_INFINITY;
