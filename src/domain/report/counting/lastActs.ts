import type { UtcInstant } from '../../time';

/**
 * The people who acted in one group of acts, each once, with the instant of their last act. It is used again for one group
 * after another: what is kept of a person counts only under the mark of the group, so nothing is cleared in between.
 */
export class LastActs {
  /** How many people there are in the group. */
  public count = 0;
  /** Who: the first `count` of these. */
  public readonly people: Uint32Array;
  /** By index of the person, of those in the group: the instant of the last act. */
  public readonly at: Float64Array;
  private readonly markOf: Uint32Array;
  private mark = 1;

  /** `everybody`: how many people there may be. */
  public constructor(everybody: number) {
    this.people = new Uint32Array(everybody);
    this.at = new Float64Array(everybody);
    this.markOf = new Uint32Array(everybody);
  }

  /** Begins the next group, with nobody in it. */
  public begin(): void {
    this.mark += 1;
    this.count = 0;
  }

  public note(person: number, at: UtcInstant): void {
    if (this.markOf[person] !== this.mark) {
      this.markOf[person] = this.mark;
      this.people[this.count] = person;
      this.count += 1;
      this.at[person] = at;
    } else if (at > (this.at[person] as number)) {
      this.at[person] = at;
    }
  }

  /** Notes everybody of another group. */
  public noteAll({ count, people, at }: LastActs): void {
    for (let index = 0; index < count; index += 1) {
      const person = people[index] as number;
      this.note(person, at[person] as number);
    }
  }
}
