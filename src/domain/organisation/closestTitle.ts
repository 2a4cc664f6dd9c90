import { titleKey } from '../community/charter';

/**
 * The title that somebody may have meant: a third of its letters, and at least one, may be missing, added, different or
 * swapped with their neighbour. Undefined where none comes that close. Of equally close ones, the first.
 */
export function closestTitle(text: string, titles: Iterable<string>): string | undefined {
  const key = titleKey(text);
  let closest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const title of titles) {
    const other = titleKey(title);
    const allowed = Math.max(1, Math.floor(other.length / 3));
    if (Math.abs(other.length - key.length) > allowed) continue;
    const apart = lettersApart(key, other);
    if (apart <= allowed && apart < least) {
      least = apart;
      closest = title;
    }
  }
  return closest;
}

/** The optimal string alignment distance, row by row. Source: Boytsov 2011, Indexing methods for approximate dictionary searching. */
function lettersApart(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(
          at(last, column) + 1,
          at(next, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
    beforeLast = last;
    last = next;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
