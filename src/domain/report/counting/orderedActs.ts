import type { ActKind } from './actColumns';
import { actKind } from './actColumns';
import { LastActs } from './lastActs';
import type { Measures } from './periodCounts';

/**
 * Acts by group, copied out of the book: those of group `n` end before `ends[n]`, and begin where the group before ends. The acts
 * themselves are moved, not an index of them, so that whoever goes through a group reads memory from front to back.
 */
export interface OrderedActs {
  /** Index of the person and kind of the act, as `packed`. */
  readonly who: Uint32Array;
  readonly at: Float64Array;
  readonly ends: Uint32Array;
}

const kinds = 4;

export function packed(person: number, kind: number): number {
  return person * kinds + kind;
}

/**
 * Turns the size of each group into the place where it begins. Whoever then puts each act at the place of its group, and moves
 * that on by one, leaves the ends of the groups there.
 */
export function toStarts(sizes: Uint32Array): number {
  let start = 0;
  for (let group = 0; group < sizes.length; group += 1) {
    const size = sizes[group] as number;
    sizes[group] = start;
    start += size;
  }
  return start;
}

export function lastActsByMeasure(everybody: number): Measures<LastActs> {
  return { people: new LastActs(everybody), contributors: new LastActs(everybody), readers: new LastActs(everybody) };
}

/** Notes who did what among the acts from `start` (included) to `end` (excluded), and forgets what was noted before. */
export function noteActs({ who, at }: OrderedActs, start: number, end: number, { people, contributors, readers }: Measures<LastActs>): void {
  people.begin();
  contributors.begin();
  readers.begin();
  for (let place = start; place < end; place += 1) {
    const act = who[place] as number;
    const instant = at[place] as number;
    const person = Math.floor(act / kinds);
    const kind = (act % kinds) as ActKind;
    if (kind === actKind.read) readers.note(person, instant);
    else people.note(person, instant);
    if (kind === actKind.contributed) contributors.note(person, instant);
  }
}
