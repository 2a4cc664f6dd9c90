/** A pivot this much smaller than the largest entry is none: what is left of it is rounding. */
const singular = 1e-10;

/**
 * z' V⁻ z and the rank of V, for a symmetric V that is positive semidefinite and a z in its range, as differences and their
 * covariances are. By symmetric elimination with the largest pivot first; what is left without a pivot depends on the
 * rest and adds nothing, whichever generalised inverse is meant.
 */
export function quadraticForm(vector: readonly number[], matrix: readonly (readonly number[])[]): { readonly value: number; readonly rank: number } {
  const rest = matrix.map(row => [...row]);
  const z = [...vector];
  const open = new Set(z.keys());
  const largest = Math.max(0, ...rest.map((row, index) => row[index] ?? 0));
  let value = 0;
  let rank = 0;
  while (open.size > 0) {
    const pivot = largestOf(open, rest);
    const size = rest[pivot]?.[pivot] ?? 0;
    if (size <= singular * largest) break;
    open.delete(pivot);
    value += (z[pivot] ?? 0) ** 2 / size;
    rank++;
    eliminate(pivot, size, open, rest, z);
  }
  return { value, rank };
}

function largestOf(open: ReadonlySet<number>, rest: readonly (readonly number[])[]): number {
  return [...open].reduce((best, index) => ((rest[index]?.[index] ?? 0) > (rest[best]?.[best] ?? 0) ? index : best));
}

function eliminate(pivot: number, size: number, open: ReadonlySet<number>, rest: number[][], z: number[]): void {
  const row = rest[pivot] ?? [];
  for (const index of open) {
    const factor = (row[index] ?? 0) / size;
    z[index] = (z[index] ?? 0) - factor * (z[pivot] ?? 0);
    const other = rest[index] ?? [];
    for (const column of open) other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0);
  }
}
