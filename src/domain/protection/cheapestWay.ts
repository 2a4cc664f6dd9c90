import { otherEnd, type Scratch } from './flow';
import type { Network } from './network';

/** Room for looking for cheapest ways. */
export interface WayScratch {
  readonly distance: Float64Array;
  readonly open: Int32Array;
  readonly through: Int32Array;
}

export function wayScratchFor(rows: number, columns: number): WayScratch {
  return {
    distance: new Float64Array(rows + columns),
    open: new Int32Array(rows + columns),
    through: new Int32Array(rows + columns)
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

/** Dijkstra's way over a dense network: nodes not done yet stand in a list, of which the nearest is taken each time. */
function cheapestGoal(
  network: Network,
  { flow }: Scratch,
  { distance, open, through }: WayScratch,
  prices: Float64Array,
  from: number,
  goals: Uint8Array,
  amount: number,
  without: number
): number {
  const { rows, columns, forth, back, hidden } = network;
  const nodes = rows + columns;
  distance.fill(Infinity);
  distance[from] = 0;
  for (let node = 0; node < nodes; node++) open[node] = node;
  for (let left = nodes; left > 0; left--) {
    let place = 0;
    for (let index = 1; index < left; index++) {
      if ((distance[open[index] as number] as number) < (distance[open[place] as number] as number)) place = index;
    }
    const node = open[place] as number;
    const far = distance[node] as number;
    if (far === Infinity) return -1;
    if (goals[node] === 1) return node;
    open[place] = open[left - 1] as number;
    const isRow = node < rows;
    for (let index = 0; index < left - 1; index++) {
      const other = open[index] as number;
      if (other < rows === isRow) continue;
      const cell = isRow ? node * columns + other - rows : other * columns + node - rows;
      const room = isRow ? (forth[cell] as number) - (flow[cell] as number) : (back[cell] as number) + (flow[cell] as number);
      if (room < amount || cell === without) continue;
      const length = hidden[cell] === 1 ? far : far + (prices[cell] as number);
      if (length < (distance[other] as number)) {
        distance[other] = length;
        through[other] = cell;
      }
    }
  }
  return -1;
}
