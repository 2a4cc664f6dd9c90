import type { ActColumns } from './actColumns';

/** Acts by group: those of group `n` end before `ends[n]`, and begin where the group before ends. */
export interface GroupedActs {
  readonly acts: ActColumns;
  readonly ends: Uint32Array;
}

/** Of an act that belongs to no group. */
export const noGroup = -1;

/**
 * Copies acts so that those of one group stand together, the groups in their order; within a group they stay in the order given.
 * A counting sort: two passes, whatever the order was. The acts themselves move, not an index of them, so that whoever goes
 * through a group reads memory from front to back.
 *
 * `groupOf`: the group of the act at a place, from 0 to `groups` (excluded), or `noGroup`.
 */
export function groupActs({ length, person, community, at, kind }: ActColumns, groups: number, groupOf: (place: number) => number): GroupedActs {
  const next = new Uint32Array(groups + 1);
  for (let place = 0; place < length; place += 1) {
    const group = groupOf(place);
    if (group !== noGroup) (next[group + 1] as number) += 1;
  }
  for (let group = 0; group < groups; group += 1) (next[group + 1] as number) += next[group] as number;
  const grouped = emptyColumns(next[groups] as number);
  for (let place = 0; place < length; place += 1) {
    const group = groupOf(place);
    if (group === noGroup) continue;
    const to = next[group] as number;
    next[group] = to + 1;
    grouped.person[to] = person[place] as number;
    grouped.community[to] = community[place] as number;
    grouped.at[to] = at[place] as number;
    grouped.kind[to] = kind[place] as number;
  }
  // Each group has moved its beginning to its end.
  return { acts: grouped, ends: next.subarray(0, groups) };
}

function emptyColumns(length: number): ActColumns {
  return { length, person: new Uint32Array(length), community: new Uint32Array(length), at: new Float64Array(length), kind: new Uint8Array(length) };
}
