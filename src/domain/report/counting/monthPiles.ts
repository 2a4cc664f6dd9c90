import { toStarts } from '../../toStarts';
import { actKind } from './actColumns';
import type { OrderedActs } from './orderedActs';
import { groupOf } from './orderedActs';

/** Numbers of groups within a month. */
export type GroupColumn = Uint16Array | Uint32Array;

/** A column for as many of so many groups, as narrow as they allow: memory that is new to a process takes longer than sorting it. */
export function groupColumn(length: number, groups: number): GroupColumn {
  return groups <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** A few acts by column, of which it is known where they go. */
export interface PlacedActs {
  /** The pile. */
  readonly pile: Uint32Array;
  /** The group within a month. */
  readonly group: GroupColumn;
  /** As of `OrderedActs`. */
  readonly marked: Uint32Array;
}

/** Acts from `start` (included) to `end` (excluded). */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many acts there are in a block; in the last one of a pile there may be fewer. */
const blockSize = 1024;

/** Acts on piles, each in blocks of memory, so that nobody needs to go over all acts beforehand to know how many a pile will have. */
export class MonthPiles {
  public readonly group: GroupColumn;
  public readonly marked: Uint32Array;
  /** By pile: the end of its last block. */
  private readonly ends: Uint32Array;
  /** By block: the end of the one before it on the same pile, 0 of the first one. */
  private readonly before: Uint32Array;
  /** Where the next block begins. */
  private free = 0;

  /** For so many acts at most. */
  public constructor(acts: number, piles: number, groups: number) {
    const blocks = Math.ceil(acts / blockSize) + Math.min(acts, piles);
    this.group = groupColumn(blocks * blockSize, groups);
    this.marked = new Uint32Array(blocks * blockSize);
    this.ends = new Uint32Array(piles);
    this.before = new Uint32Array(blocks);
  }

  /** Puts the first `length` acts on their piles. */
  public put({ pile, group, marked }: PlacedActs, length: number): void {
    const { group: groups, marked: marks, ends, before } = this;
    let { free } = this;
    for (let act = 0; act < length; act += 1) {
      const on = pile[act] as number;
      let to = ends[on] as number;
      if (to % blockSize === 0) {
        before[free / blockSize] = to;
        to = free;
        free += blockSize;
      }
      ends[on] = to + 1;
      groups[to] = group[act] as number;
      marks[to] = marked[act] as number;
    }
    this.free = free;
  }

  /** The blocks of a pile, the last one first. */
  public blocksOf(pile: number): Span[] {
    const blocks: Span[] = [];
    for (let end = this.ends[pile] as number; end > 0; end = this.before[(blocks.at(-1) as Span).start / blockSize] as number) {
      blocks.push({ start: Math.floor((end - 1) / blockSize) * blockSize, end });
    }
    return blocks;
  }
}

/**
 * Puts the acts of the first piles, each of which is a month, in order. A counting sort month by month: the groups of one are few enough
 * to stay near the processor.
 */
export function inOrder(piles: MonthPiles, months: number, communities: number): OrderedActs {
  const blocks = Array.from({ length: months }, (_, month) => piles.blocksOf(month));
  const marked = new Uint32Array(blocks.flat().reduce((sum, { start, end }) => sum + end - start, 0));
  const groups = groupOf(1, 0, actKind.joined, communities);
  // The first place is nobody's, so that once the acts of a group are in order it ends at the place after its own.
  const bounds = new Uint32Array(months * groups + 1);
  let first = 0;
  blocks.forEach((ofMonth, month) => {
    const next = bounds.subarray(month * groups + 1, (month + 1) * groups + 1);
    for (const block of ofMonth) addSizes(piles.group, block, next);
    first = toStarts(next, first);
    for (const block of ofMonth) putInPlace(piles, block, next, marked);
  });
  return { marked, bounds, communities };
}

function addSizes(group: GroupColumn, { start, end }: Span, sizes: Uint32Array): void {
  for (let act = start; act < end; act += 1) {
    const of = group[act] as number;
    sizes[of] = (sizes[of] as number) + 1;
  }
}

/** Puts each act at the next place of its group: `next` is moved on. */
function putInPlace({ group, marked }: MonthPiles, { start, end }: Span, next: Uint32Array, ordered: Uint32Array): void {
  for (let act = start; act < end; act += 1) {
    const of = group[act] as number;
    const to = next[of] as number;
    next[of] = to + 1;
    ordered[to] = marked[act] as number;
  }
}
