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

/** `isKept`: 1 for numbers hidden for their own sake. */
export function cutsOf(scratch: Scratch, isKept: Uint8Array): Cuts {
  /** Per number: the cuts it crosses, and what it lets through. */
  const crossed: number[][] = Array.from(isKept, () => []);
  const rooms: number[][] = Array.from(isKept, () => []);
  const wanted: number[] = [];
  const spare: number[] = [];
  const side = new Uint8Array(scratch.through.length);

  function cross(cell: number, room: number, cut: number): void {
    (crossed[cell] as number[]).push(cut);
    (rooms[cell] as number[]).push(room);
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
    add({ rows, columns, forth, back, hidden }, amount, without) {
      if (wanted.length === mostCuts) return;
      side.fill(0);
      for (let index = 0; index < scratch.seenCount; index++) side[scratch.queue[index] as number] = 1;
      const cut = wanted.length;
      let missing = amount;
      let extra = 0;
      for (let row = 0, cell = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++, cell++) {
          if (side[row] === side[rows + column] || cell === without) continue;
          const room = (side[row] === 1 ? forth : back)[cell] as number;
          if (isKept[cell] === 1) missing -= room;
          else if (room > 0) {
            cross(cell, room, cut);
            if (hidden[cell] === 1) extra += room;
          }
        }
      }
      wanted.push(missing);
      spare.push(extra - missing);
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
