import { hideCheapestWay, type WayScratch } from './cheapestWay';
import { sendFlow, stopFlow, type Scratch } from './flow';
import type { Network } from './network';

/** A demand that is not met: `amount` does not flow from a node to the goals, not through the number `without`. */
export interface Gap {
  readonly network: Network;
  readonly from: number;
  readonly goals: Uint8Array;
  readonly amount: number;
  readonly without: number;
}

/** What is done then: answers the numbers hidden to meet it, or undefined where it is not met. */
export type OnGap = (gap: Gap) => readonly number[] | undefined;

interface Filling {
  readonly cells: number[];
  readonly price: number;
  readonly ways: number;
}

/**
 * Hides what is cheapest by `prices` so that the demand is met; undefined where nothing does. One number can often carry
 * all that is missing; sometimes several small ones together are cheaper. So ways for one each are tried, and, if more than
 * one was needed, ways that carry all at once.
 */
export function fillGap(scratch: Scratch, way: WayScratch, prices: Float64Array, gap: Gap): readonly number[] | undefined {
  const { hidden } = gap.network;
  const byOnes = fillBy(scratch, way, prices, gap, false);
  if (byOnes === undefined || byOnes.ways < 2) return byOnes?.cells;
  for (const cell of byOnes.cells) hidden[cell] = 0;
  const atOnce = fillBy(scratch, way, prices, gap, true);
  if (atOnce !== undefined && atOnce.price <= byOnes.price) return atOnce.cells;
  for (const cell of atOnce?.cells ?? []) hidden[cell] = 0;
  for (const cell of byOnes.cells) hidden[cell] = 1;
  return byOnes.cells;
}

/** Hides cheapest ways until the gap is filled; undefined, and nothing hidden, where it cannot be. */
function fillBy(scratch: Scratch, way: WayScratch, prices: Float64Array, gap: Gap, atOnce: boolean): Filling | undefined {
  const { network, from, goals, amount, without } = gap;
  const cells: number[] = [];
  let price = 0;
  let ways = 0;
  let missing = amount - sendFlow(network, scratch, from, goals, amount, without);
  while (missing > 0) {
    const added = hideCheapestWay(network, scratch, way, prices, from, goals, atOnce ? missing : 1, without);
    if (added === undefined) break;
    for (const cell of added) {
      cells.push(cell);
      price += prices[cell] as number;
    }
    ways++;
    missing -= sendFlow(network, scratch, from, goals, missing, without);
  }
  stopFlow(scratch);
  if (missing <= 0) return { cells, price, ways };
  for (const cell of cells) network.hidden[cell] = 0;
  return undefined;
}
