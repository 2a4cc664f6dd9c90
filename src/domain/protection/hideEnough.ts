import { demandsOf, type Kept } from './demands';
import { hideLess } from './hideLess';
import { raisesForth, type Network } from './network';
import { safetyOf } from './safety';

/** Numbers whose rows and columns balance, and what has to stay possible of them. */
export interface Guarded {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  /** Numbers hidden for their own sake. */
  readonly kept: readonly Kept[];
  /** Numbers that are no part of what is published and may become anything, below 0 too. */
  readonly untold?: readonly number[];
  /** To where numbers below the minimum have to stay possible: k-1. */
  readonly width: number;
  /** What a reader knows of a number from elsewhere. */
  readonly bounds: (cell: number) => readonly [atLeast: number, atMost: number];
}

/** What everybody knows of a count. */
export const anyCount: readonly [number, number] = [0, Infinity];

/** Marks by 1 what is hidden: what is kept and, as cheaply as found, what would tell it. All where nothing less is safe. */
export function hideEnough(guarded: Guarded): Uint8Array {
  const { rows, columns, kept, untold = [], width, bounds } = guarded;
  const everything = new Uint8Array(rows * columns).fill(1);
  const impossible = kept.some(({ cell, from, to }) => {
    const [atLeast, atMost] = bounds(cell);
    return atLeast > from || atMost < to;
  });
  if (impossible) return everything;
  const network = networkOf(guarded);
  for (const { cell } of kept) network.hidden[cell] = 1;
  for (const cell of untold) network.hidden[cell] = 1;
  const safety = safetyOf(network, demandsOf(network, kept, width));
  return hideLess(network, safety, pricesOf(guarded)) ? network.hidden : everything;
}

/** A number costs the people it counts. Of a cell and a margin of the same size the cell is hidden. */
function pricesOf({ rows, columns, values }: Guarded): Float64Array {
  return values.map((value, cell) => (cell % columns === columns - 1 || cell >= (rows - 1) * columns ? value + marginsAreDearer : value));
}

/** Too little to outweigh a person, as tables are small against its inverse. */
const marginsAreDearer = 2 ** -20;

/** More than the widest change asked for never has to flow through a number. */
function networkOf({ rows, columns, values, kept, untold = [], bounds }: Guarded): Network {
  const network: Network = {
    rows,
    columns,
    forth: new Int32Array(rows * columns),
    back: new Int32Array(rows * columns),
    hidden: new Uint8Array(rows * columns)
  };
  const widest = kept.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  for (let cell = 0; cell < values.length; cell++) {
    const [atLeast, atMost] = bounds(cell);
    const value = values[cell] as number;
    const raise = Math.max(0, Math.min(widest, atMost - value));
    const lower = Math.max(0, Math.min(widest, value - Math.max(0, atLeast)));
    const forth = raisesForth(network, cell);
    network.forth[cell] = forth ? raise : lower;
    network.back[cell] = forth ? lower : raise;
  }
  for (const cell of untold) network.forth[cell] = network.back[cell] = widest;
  return network;
}
