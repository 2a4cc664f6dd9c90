import type { ActKind } from './actColumns';
import { actKind } from './actColumns';

/**
 * Acts by month, by community within a month and by kind within a community: those of group `n` stand from `bounds[n]` to `bounds[n + 1]`. What counting needs
 * of an act is moved, not an index of the act, so that whoever goes through a group reads memory from front to back; and that is 4
 * bytes, because memory is what counting waits for.
 */
export interface OrderedActs {
  /**
   * Of each act, the stay above the lowest `markBits`, and there the measures in which it counts. The stay says who, where they worked,
   * and which of two acts of a person was the later one, if that matters.
   */
  readonly marked: Uint32Array;
  readonly bounds: Uint32Array;
  /** How many communities there are. */
  readonly communities: number;
}

/** A bit for each measure; a mark is any of them together. */
export const measureBit = { people: 1, contributors: 2, readers: 4 } as const;
export const markBits = 3;
export const allMarks = 2 ** markBits - 1;

/** By `ActKind`: the measures in which an act counts. */
export const markOf: Readonly<Record<ActKind, number>> = {
  [actKind.joined]: measureBit.people,
  [actKind.contributed]: measureBit.people | measureBit.contributors,
  [actKind.read]: measureBit.readers
};

/** As many kinds as there are in `actKind`. */
const kinds = 3;

/** The group of what was done in a community in a month (0: the first one). */
export function groupOf(month: number, community: number, kind: ActKind, communities: number): number {
  return (month * communities + community) * kinds + kind;
}
