import { markBits } from './orderedActs';
import type { Stays } from './stays';

/**
 * Counts the different people of one group of acts after another. Whether somebody is there already is written without a branch: a
 * processor guesses it wrong every other time, and that costs more than all else (`docs/decisions/0023-counting-in-columns.md`).
 * Nobody needs to be forgotten for the next group, because it has a number of its own.
 */
export class PeopleTally {
  /** By stay: the index of the person. */
  private readonly person: Uint32Array;
  /** By index of the person: the last group that they were in. */
  private readonly seen: Int32Array;
  private group = 0;

  public constructor({ person, last }: Stays) {
    this.person = person;
    this.seen = new Int32Array(last.length);
  }

  /** How many people there are in the acts from `start` (included) to `end` (excluded), which are a group. */
  public count(marked: Uint32Array, start: number, end: number): number {
    const { person, seen } = this;
    const group = (this.group += 1);
    let count = 0;
    for (let place = start; place < end; place += 1) {
      const who = person[(marked[place] as number) >>> markBits] as number;
      count += Number(seen[who] !== group);
      seen[who] = group;
    }
    return count;
  }
}
