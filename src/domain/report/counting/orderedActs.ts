import type { UtcInstant } from '../../time';
import type { ActKind } from './actColumns';
import { actKind } from './actColumns';
import { LastActs } from './lastActs';
import type { Measures } from './periodCounts';

/**
 * Acts by month, by kind within a month and by community within a kind, copied out of the book: those of group `n` end before
 * `ends[n]`, and begin where the group before ends. The acts themselves are moved, not an index of them, so that whoever goes
 * through a group reads memory from front to back; and they take 8 bytes each, because memory is what counting waits for.
 */
export interface OrderedActs {
  /**
   * Of act `n`, at 2n the index of the person; at 2n + 1 the milliseconds since the month began, fewer than 2^32. They stand side
   * by side, so that an act is moved to one place of memory instead of two.
   */
  readonly pairs: Uint32Array;
  readonly ends: Uint32Array;
  /** How many communities there are. */
  readonly communities: number;
}

/** As many kinds as there are in `actKind`. */
export const kinds = 3;

export function lastActsByMeasure(everybody: number): Measures<LastActs> {
  return { people: new LastActs(everybody), contributors: new LastActs(everybody), readers: new LastActs(everybody) };
}

/** The group of what was done in a community in a month (0: the first one). */
export function groupOf(month: number, kind: number, community: number, communities: number): number {
  return (month * kinds + kind) * communities + community;
}

/**
 * Notes who did what in a month (0: the first one), in the communities from `first` (included) to `end` (excluded), and forgets what
 * was noted before. Says whether there was anything.
 */
export function noteActs({ pairs, ends, communities }: OrderedActs, month: number, first: number, end: number, monthStart: UtcInstant, measures: Measures<LastActs>): boolean {
  const { people, contributors, readers } = measures;
  const noteKind = (kind: ActKind, group: LastActs): void => {
    const [from, to] = [groupOf(month, kind, first, communities), groupOf(month, kind, end, communities)];
    group.noteActs(pairs, from === 0 ? 0 : (ends[from - 1] as number), to === 0 ? 0 : (ends[to - 1] as number), monthStart);
  };
  people.begin();
  contributors.begin();
  readers.begin();
  noteKind(actKind.joined, people);
  noteKind(actKind.contributed, contributors);
  noteKind(actKind.read, readers);
  people.noteAll(contributors);
  return people.count + readers.count > 0;
}
