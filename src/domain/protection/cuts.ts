import type { Scratch } from './flow';
import type { Network } from './network';

/**
 * Cuts met so far: of the numbers that cross one, enough have to be hidden in every safe protection. They say at once
 * that most numbers cannot be shown, where flows would have to be looked for.
 */
export interface Cuts {
  /** Writes down the cut that the last search of a flow ended at. */
  add(network: Network, amount: number, without: number): void;
  /** Begins anew with these further numbers hidden. */
  count(hidden: readonly number[]): void;
  /** Whether this number, which is hidden, is needed by a cut known. */
  needs(cell: number): boolean;
  /** Takes note that a number is shown now. */
  show(cell: number): void;
}

const mostCuts = 3000;
/** Cuts through the middle of large tables take longer to write down than they save. */
const mostCrossing = 2500;

/** `isKept`: 1 for numbers hidden for their own sake. */
export function cutsOf(network: Network, scratch: Scratch, isKept: Uint8Array): Cuts {
  /** Per number: the cuts it crosses, and what it lets through. */
  const crossed: number[][] = Array.from(isKept, () => []);
  const rooms: number[][] = Array.from(isKept, () => []);
  const wanted: number[] = [];
  const spare: number[] = [];
  const side = new Uint8Array(scratch.through.length);
  const names = new Set<string>();
  const forthOnly = network.forth;

  function cross(cell: number, room: number, cut: number): void {
    (crossed[cell] as number[]).push(cut);
    (rooms[cell] as number[]).push(room);
  }

  /** Goes along the smaller side only. */
  function writeDown({ rows, columns, forth, back, hidden }: Network, amount: number, without: number): void {
    const cut = wanted.length;
    const smaller = scratch.seenCount * 2 < side.length ? 1 : 0;
    let missing = amount;
    let extra = 0;
    for (let node = 0; node < side.length; node++) {
      if (side[node] !== smaller) continue;
      const isRow = node < rows;
      const last = isRow ? rows + columns : rows;
      for (let other = isRow ? rows : 0; other < last; other++) {
        if (side[other] === smaller) continue;
        const cell = isRow ? node * columns + other - rows : other * columns + node - rows;
        const room = (isRow === (smaller === 1) ? forth : back)[cell] as number;
        if (room === 0 || cell === without) continue;
        if (isKept[cell] === 1) missing -= room;
        else {
          cross(cell, room, cut);
          if (hidden[cell] === 1) extra += room;
        }
      }
    }
    wanted.push(missing);
    spare.push(extra - missing);
  }

  function change(cell: number, sign: 1 | -1): void {
    const cuts = crossed[cell] as number[];
    const through = rooms[cell] as number[];
    for (let index = 0; index < cuts.length; index++) {
      const cut = cuts[index] as number;
      spare[cut] = (spare[cut] as number) + sign * (through[index] as number);
    }
  }

  return {
    add(network, amount, without) {
      const nodes = scratch.queue.slice(0, scratch.seenCount).sort();
      if (crossingOf(network, nodes) > mostCrossing) return;
      const name = `${nodes.join()} ${network.forth === forthOnly ? 'out' : 'in'} ${amount} ${without}`;
      if (names.has(name) || wanted.length === mostCuts) return;
      names.add(name);
      side.fill(0);
      for (const node of nodes) side[node] = 1;
      writeDown(network, amount, without);
    },
    count(hidden) {
      for (let cut = 0; cut < wanted.length; cut++) spare[cut] = -(wanted[cut] as number);
      for (const cell of hidden) change(cell, 1);
    },
    needs(cell) {
      const cuts = crossed[cell] as number[];
      const through = rooms[cell] as number[];
      for (let index = 0; index < cuts.length; index++) {
        if ((spare[cuts[index] as number] as number) < (through[index] as number)) return true;
      }
      return false;
    },
    show: cell => change(cell, -1)
  };
}

/** How many numbers cross a cut, hidden or not. */
function crossingOf({ rows, columns }: Network, nodes: Int32Array): number {
  const rowsWithin = nodes.filter(node => node < rows).length;
  const columnsWithin = nodes.length - rowsWithin;
  return rowsWithin * (columns - columnsWithin) + (rows - rowsWithin) * columnsWithin;
}
