import type { Kept } from './demands';
import { anyCount, hideEnough } from './hideEnough';

/** What has to be left out of a list, and what its readers know already. */
export interface ListProtection {
  /** Minimum group size k. Every count below it, zero included, is left out, and the total if it is. */
  readonly minimum: number;
  /** What a reader knows of a count from elsewhere; absent: 0 and infinity. */
  readonly bounds?: (index: number) => readonly [atLeast: number, atMost: number];
  /** Counts that are left out for another reason, with the interval that has to stay possible for them. */
  readonly alsoHidden?: readonly { readonly index: number; readonly from: number; readonly to: number }[];
}

/** A list of counts and their sum as published; null where a number is left out. */
export interface ProtectedList {
  readonly shown: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * Protects a list of counts by the rule of `protectTable`, for readers who can count the total elsewhere, published or not. As a network:
 * a row of cells, below it a row of numbers that nobody is told and that carry whatever they have to, so that every count
 * stands for itself; beside them such a number for the row, and the total, which stays as it is.
 */
export function protectList(counts: readonly number[], { minimum, bounds, alsoHidden = [] }: ListProtection): ProtectedList {
  const columns = counts.length + 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < minimum) return { shown: counts.map(() => null), total: null };
  const totalCell = 2 * columns - 1;
  const isTold = (cell: number): boolean => cell < counts.length || cell === totalCell;
  const valueAt = (cell: number): number => (cell === totalCell ? total : (counts[cell] as number));

  const kept = new Map<number, Kept>();
  counts.forEach((value, cell) => {
    // A department of three people has no four of them, whatever is left out.
    const atMost = bounds?.(cell)[1] ?? Infinity;
    if (value < minimum) kept.set(cell, { cell, value, from: 0, to: Math.max(value, Math.min(minimum - 1, atMost)) });
  });
  for (const { index: cell, from, to } of alsoHidden) {
    const value = valueAt(cell);
    const known = kept.get(cell);
    kept.set(cell, { cell, value, from: Math.min(from, known?.from ?? value), to: Math.max(to, known?.to ?? value) });
  }
  const hidden = hideEnough({
    rows: 2,
    columns,
    values: Float64Array.from({ length: 2 * columns }, (_, cell) => (isTold(cell) ? valueAt(cell) : 0)),
    kept: [...kept.values()],
    untold: [...Array(2 * columns).keys()].filter(cell => !isTold(cell)),
    width: minimum - 1,
    bounds: cell => (cell === totalCell ? [total, total] : isTold(cell) ? bounds?.(cell) ?? anyCount : anyCount)
  });
  return { shown: counts.map((count, cell) => (hidden[cell] === 1 ? null : count)), total };
}
