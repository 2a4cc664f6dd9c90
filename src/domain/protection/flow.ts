import type { Network } from './network';

/** Room for looking through networks of one size, so that nothing is allocated while looking. */
export interface Scratch {
  /** What flows forth through each number at present; negative is back. */
  readonly flow: Int32Array;
  /** Numbers through which something may flow. */
  readonly touched: Int32Array;
  touchedCount: number;
  /** Nodes in the order in which the last search reached them. */
  readonly queue: Int32Array;
  seenCount: number;
  /** Number through which a node was reached. */
  readonly through: Int32Array;
  readonly unseenRows: Int32Array;
  readonly unseenColumns: Int32Array;
}

export function scratchFor(rows: number, columns: number): Scratch {
  return {
    flow: new Int32Array(rows * columns),
    touched: new Int32Array(rows * columns),
    touchedCount: 0,
    queue: new Int32Array(rows + columns),
    seenCount: 0,
    through: new Int32Array(rows + columns),
    unseenRows: new Int32Array(rows),
    unseenColumns: new Int32Array(columns)
  };
}

/** Takes back everything that flows. */
export function stopFlow(scratch: Scratch): void {
  for (let index = 0; index < scratch.touchedCount; index++) scratch.flow[scratch.touched[index] as number] = 0;
  scratch.touchedCount = 0;
}

/**
 * Sends up to `amount` more from a node to the goals, which are marked by 1, along shortest ways through hidden numbers,
 * never through `without` (-1: none). Answers how much arrived; the flow stays until `stopFlow`. Where it is less, the nodes
 * seen last are one side of a cut that lets no more through.
 */
export function sendFlow(network: Network, scratch: Scratch, from: number, goals: Uint8Array, amount: number, without: number): number {
  let sent = 0;
  while (sent < amount) {
    const reached = nearestGoal(network, scratch, from, goals, without);
    if (reached < 0) break;
    const most = Math.min(amount - sent, narrowest(network, scratch, from, reached));
    sendAlong(network, scratch, from, reached, most);
    sent += most;
  }
  return sent;
}

/** Breadth first over nodes not seen yet; answers the goal, or -1. */
function nearestGoal(network: Network, scratch: Scratch, from: number, goals: Uint8Array, without: number): number {
  const { rows, columns, forth, back, hidden } = network;
  const { flow, queue, through, unseenRows, unseenColumns } = scratch;
  let rowsLeft = 0;
  let columnsLeft = 0;
  for (let row = 0; row < rows; row++) if (row !== from) unseenRows[rowsLeft++] = row;
  for (let column = 0; column < columns; column++) if (rows + column !== from) unseenColumns[columnsLeft++] = column;
  queue[0] = from;
  let end = 1;
  for (let start = 0; start < end; start++) {
    const node = queue[start] as number;
    if (node < rows) {
      let kept = 0;
      for (let index = 0; index < columnsLeft; index++) {
        const column = unseenColumns[index] as number;
        const cell = node * columns + column;
        if (hidden[cell] === 1 && (forth[cell] as number) > (flow[cell] as number) && cell !== without) {
          through[rows + column] = cell;
          if (goals[rows + column] === 1) return rows + column;
          queue[end++] = rows + column;
        } else unseenColumns[kept++] = column;
      }
      columnsLeft = kept;
    } else {
      let kept = 0;
      for (let index = 0; index < rowsLeft; index++) {
        const row = unseenRows[index] as number;
        const cell = row * columns + node - rows;
        if (hidden[cell] === 1 && (back[cell] as number) + (flow[cell] as number) > 0 && cell !== without) {
          through[row] = cell;
          if (goals[row] === 1) return row;
          queue[end++] = row;
        } else unseenRows[kept++] = row;
      }
      rowsLeft = kept;
    }
  }
  scratch.seenCount = end;
  return -1;
}

/** The node at the other end of a number. */
export function otherEnd(network: Network, cell: number, node: number): number {
  return node < network.rows ? network.rows + (cell % network.columns) : Math.floor(cell / network.columns);
}

function narrowest(network: Network, scratch: Scratch, from: number, reached: number): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (let node = reached; node !== from; ) {
    const cell = scratch.through[node] as number;
    const flows = scratch.flow[cell] as number;
    const room = node < network.rows ? (network.back[cell] as number) + flows : (network.forth[cell] as number) - flows;
    if (room < least) least = room;
    node = otherEnd(network, cell, node);
  }
  return least;
}

function sendAlong(network: Network, scratch: Scratch, from: number, reached: number, amount: number): void {
  for (let node = reached; node !== from; ) {
    const cell = scratch.through[node] as number;
    if (scratch.flow[cell] === 0) scratch.touched[scratch.touchedCount++] = cell;
    scratch.flow[cell] = (scratch.flow[cell] as number) + (node < network.rows ? -amount : amount);
    node = otherEnd(network, cell, node);
  }
}
