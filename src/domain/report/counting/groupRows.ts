/** Rows by group: those of group `n` end before `ends[n]`, and begin where the group before ends. */
export interface RowGroups {
  readonly rows: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Puts rows together that have the same key, a whole number from 0 to `keys` (excluded), by ascending key; within a group they
 * stay in the order given. A counting sort: two passes over the rows, whatever their order was.
 */
export function groupRows(rows: Uint32Array, keys: number, keyOf: (row: number) => number): RowGroups {
  const { length } = rows;
  const ends = new Uint32Array(keys);
  for (let index = 0; index < length; index += 1) (ends[keyOf(rows[index] as number)] as number) += 1;
  for (let key = 1; key < keys; key += 1) (ends[key] as number) += ends[key - 1] as number;
  const grouped = new Uint32Array(length);
  // From the last row on, each group is filled from its end; afterwards `ends` holds the beginnings.
  for (let index = length - 1; index >= 0; index -= 1) {
    const row = rows[index] as number;
    const key = keyOf(row);
    const place = (ends[key] as number) - 1;
    grouped[place] = row;
    ends[key] = place;
  }
  ends.copyWithin(0, 1);
  if (keys > 0) ends[keys - 1] = length;
  return { rows: grouped, ends };
}
