import { otherEnd, type Scratch } from './flow';
import type { Network } from './network';

/** Room for looking for cheapest ways. */
export interface WayScratch {
  readonly distance: Float64Array;
  /** Number through which a node is reached most cheaply. */
  readonly through: Int32Array;
  /** 1 where nothing cheaper will be found. */
  readonly settled: Uint8Array;
  /** Nodes that are settled and not gone on from. */
  readonly ready: Int32Array;
  /** Nodes not settled, and some that are: they are taken out when they are met. */
  readonly openRows: Int32Array;
  readonly openColumns: Int32Array;
  openRowCount: number;
  openColumnCount: number;
}

export function wayScratchFor(rows: number, columns: number): WayScratch {
  return {
    distance: new Float64Array(rows + columns),
    through: new Int32Array(rows + columns),
    settled: new Uint8Array(rows + columns),
    ready: new Int32Array(rows + columns),
    openRows: new Int32Array(rows),
    openColumns: new Int32Array(columns),
    openRowCount: 0,
    openColumnCount: 0
  };
}

/**
 * Hides the shown numbers of the cheapest way from a node to a goal on which each number can let `amount` through beside
 * what flows already. Hidden numbers cost nothing, shown ones their price. Answers the numbers hidden now, in the order of
 * the way from its end; undefined where there is no way.
 */
export function hideCheapestWay(
  network: Network,
  scratch: Scratch,
  way: WayScratch,
  prices: Float64Array,
  from: number,
  goals: Uint8Array,
  amount: number,
  without: number
): number[] | undefined {
  const reached = cheapestGoal(network, scratch, way, prices, from, goals, amount, without);
  if (reached < 0) return undefined;
  const hiddenNow: number[] = [];
  for (let node = reached; node !== from; ) {
    const cell = way.through[node] as number;
    if (network.hidden[cell] === 0) {
      network.hidden[cell] = 1;
      hiddenNow.push(cell);
    }
    node = otherEnd(network, cell, node);
  }
  return hiddenNow;
}

/**
 * Dijkstra's way over a dense network: the nearest open node is settled each time. Most arcs cost nothing, so nodes as
 * near as the one settled last are settled at once, without looking for the nearest.
 */
function cheapestGoal(
  network: Network,
  { flow }: Scratch,
  way: WayScratch,
  prices: Float64Array,
  from: number,
  goals: Uint8Array,
  amount: number,
  without: number
): number {
  const { rows, columns, forth, back, hidden } = network;
  const { distance, through, settled, ready } = way;
  startOpen(way, rows, columns, from);
  let readyCount = 0;
  let node = from;
  while (node >= 0) {
    const far = distance[node] as number;
    if (goals[node] === 1) return node;
    const isRow = node < rows;
    const open = isRow ? way.openColumns : way.openRows;
    const count = isRow ? way.openColumnCount : way.openRowCount;
    let left = 0;
    for (let index = 0; index < count; index++) {
      const other = open[index] as number;
      if (settled[other] === 1) continue;
      open[left++] = other;
      const cell = isRow ? node * columns + other - rows : other * columns + node - rows;
      const room = isRow ? (forth[cell] as number) - (flow[cell] as number) : (back[cell] as number) + (flow[cell] as number);
      if (room < amount || cell === without) continue;
      const length = hidden[cell] === 1 ? far : far + (prices[cell] as number);
      if (length >= (distance[other] as number)) continue;
      distance[other] = length;
      through[other] = cell;
      if (length > far) continue;
      settled[other] = 1;
      ready[readyCount++] = other;
      left--;
    }
    if (isRow) way.openColumnCount = left;
    else way.openRowCount = left;
    node = readyCount > 0 ? (ready[--readyCount] as number) : nearestOpen(way);
  }
  return -1;
}

function startOpen(way: WayScratch, rows: number, columns: number, from: number): void {
  way.distance.fill(Infinity);
  way.settled.fill(0);
  for (let row = 0; row < rows; row++) way.openRows[row] = row;
  for (let column = 0; column < columns; column++) way.openColumns[column] = rows + column;
  way.openRowCount = rows;
  way.openColumnCount = columns;
  way.distance[from] = 0;
  way.settled[from] = 1;
}

/** The nearest node that is not settled, the first of several; it is settled now. -1 where none can be reached. */
function nearestOpen({ distance, settled, openRows, openColumns, openRowCount, openColumnCount }: WayScratch): number {
  let nearest = -1;
  let least = Infinity;
  for (let index = 0; index < openRowCount + openColumnCount; index++) {
    const node = (index < openRowCount ? openRows[index] : openColumns[index - openRowCount]) as number;
    if ((distance[node] as number) < least && settled[node] === 0) {
      least = distance[node] as number;
      nearest = node;
    }
  }
  if (nearest >= 0) settled[nearest] = 1;
  return nearest;
}
