/**
 * Turns the size of each group into the place where it begins. Whoever then puts each act at the place of its group, and moves
 * that on by one, leaves the ends of the groups there. `first`: where the first group begins. Returns where the last one ends.
 */
export function toStarts(sizes: Uint32Array, first = 0): number {
  let start = first;
  for (let group = 0; group < sizes.length; group += 1) {
    const size = sizes[group] as number;
    sizes[group] = start;
    start += size;
  }
  return start;
}
