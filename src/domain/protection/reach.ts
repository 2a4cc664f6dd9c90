import type { Network } from './network';

/**
 * Nodes known to be able to send a width to a hub (in the network turned round: to get it from there), because every cut
 * between them and the hub lets that much through.
 */
export interface Reach {
  readonly network: Network;
  readonly marked: Uint8Array;
  /** How much each other node could send to marked ones over the hidden numbers between them. */
  readonly arriving: Float64Array;
  readonly queue: Int32Array;
}

export function reachIn(network: Network): Reach {
  const nodes = network.rows + network.columns;
  return { network, marked: new Uint8Array(nodes), arriving: new Float64Array(nodes), queue: new Int32Array(nodes) };
}

/** Marks a node, and every node that can send the width to marked ones over the numbers between them. */
export function mark({ network, marked, arriving, queue }: Reach, node: number, width: number): void {
  const { rows, columns, forth, back, hidden } = network;
  if (marked[node] === 1) return;
  marked[node] = 1;
  queue[0] = node;
  let end = 1;
  for (let start = 0; start < end; start++) {
    const known = queue[start] as number;
    const isRow = known < rows;
    const first = isRow ? rows : 0;
    const last = isRow ? rows + columns : rows;
    const room = isRow ? back : forth;
    const step = isRow ? 1 : columns;
    let cell = isRow ? known * columns : known - rows;
    for (let other = first; other < last; other++, cell += step) {
      if (hidden[cell] === 0 || marked[other] === 1) continue;
      const sum = (arriving[other] as number) + (room[cell] as number);
      arriving[other] = sum;
      if (sum < width) continue;
      marked[other] = 1;
      queue[end++] = other;
    }
  }
}

/** Brings the marks up to date with numbers that have been hidden since. */
export function markThrough(reach: Reach, cells: readonly number[], width: number): void {
  const { network, marked, arriving } = reach;
  const full: number[] = [];
  // All of them are counted before anything is marked, because marking a node counts the numbers next to it.
  for (const cell of cells) {
    const row = Math.floor(cell / network.columns);
    const column = network.rows + (cell % network.columns);
    if (marked[row] === marked[column]) continue;
    const other = marked[row] === 1 ? column : row;
    const room = (other === column ? network.back : network.forth)[cell] as number;
    arriving[other] = (arriving[other] as number) + room;
    if ((arriving[other] as number) >= width) full.push(other);
  }
  for (const node of full) mark(reach, node, width);
}

export function copyReach(from: Reach, to: Reach): void {
  to.marked.set(from.marked);
  to.arriving.set(from.arriving);
}
