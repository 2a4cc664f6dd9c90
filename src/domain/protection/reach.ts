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
  /** Rows and columns not marked, and some that are: they are taken out when they are met. */
  readonly openRows: Int32Array;
  readonly openColumns: Int32Array;
  openRowCount: number;
  openColumnCount: number;
}

export function reachIn(network: Network): Reach {
  const { rows, columns } = network;
  return {
    network,
    marked: new Uint8Array(rows + columns),
    arriving: new Float64Array(rows + columns),
    queue: new Int32Array(rows + columns),
    openRows: new Int32Array(rows).map((_, row) => row),
    openColumns: new Int32Array(columns).map((_, column) => rows + column),
    openRowCount: rows,
    openColumnCount: columns
  };
}

/** Marks a node, and every node that can send the width to marked ones over the numbers between them. */
export function mark(reach: Reach, node: number, width: number): void {
  const { network, marked, arriving, queue, openRows, openColumns } = reach;
  const { rows, columns, forth, back, hidden } = network;
  if (marked[node] === 1) return;
  marked[node] = 1;
  queue[0] = node;
  let end = 1;
  for (let start = 0; start < end; start++) {
    const known = queue[start] as number;
    const isRow = known < rows;
    const open = isRow ? openColumns : openRows;
    const room = isRow ? back : forth;
    const count = isRow ? reach.openColumnCount : reach.openRowCount;
    let left = 0;
    for (let index = 0; index < count; index++) {
      const other = open[index] as number;
      if (marked[other] === 1) continue;
      const cell = isRow ? known * columns + other - rows : other * columns + known - rows;
      if (hidden[cell] === 1) {
        const sum = (arriving[other] as number) + (room[cell] as number);
        arriving[other] = sum;
        if (sum >= width) {
          marked[other] = 1;
          queue[end++] = other;
          continue;
        }
      }
      open[left++] = other;
    }
    if (isRow) reach.openColumnCount = left;
    else reach.openRowCount = left;
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
  to.openRows.set(from.openRows);
  to.openColumns.set(from.openColumns);
  to.openRowCount = from.openRowCount;
  to.openColumnCount = from.openColumnCount;
}
