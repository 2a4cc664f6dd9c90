import type { Network } from './network';
import type { Safety } from './safety';

/**
 * Hides beside what is hidden for its own sake as few people as it finds. First whatever lies on cheapest ways; then, again
 * and again, some of it is shown and replaced at prices that vary, and what is no dearer stays (ruin and recreate). The numbers drawn for it
 * are always the same, so the answer is too. False where even everything hidden would not be safe.
 */
export function hideLess(network: Network, safety: Safety, prices: Float64Array): boolean {
  const { hidden } = network;
  const first = safety.makeSafe([], prices);
  if (first === undefined) return false;
  let best = safety.showUnneeded(dearestFirst(first, prices));
  let price = sumOf(best, prices);
  const draw = drawing(1);
  const varied = new Float64Array(prices.length);
  for (let round = roundsFor(prices.length, best.length); round > 0; round--) {
    varyPrices(prices, varied, draw);
    const rest = showSome(network, best, varied, draw);
    const other = safety.showUnneeded(dearestFirst(safety.makeSafe(rest, varied) ?? [], prices));
    const otherPrice = sumOf(other, prices);
    if (otherPrice <= price) [best, price] = [other, otherPrice];
    else {
      for (const cell of other) hidden[cell] = 0;
      for (const cell of best) hidden[cell] = 1;
    }
  }
  return true;
}

const mostRounds = 2000;
/** Rounds for each number hidden: where few are, little can be exchanged. */
const roundsEach = 60;
/** A round takes as long as a table is large, and a large table shall not take longer: 50 x 500 has three rounds. */
const roundsTimesSquare = 2e9;

function roundsFor(size: number, hidden: number): number {
  return Math.floor(Math.min(mostRounds, roundsEach * hidden, roundsTimesSquare / size ** 2));
}

/** Up to 60 % less or more, by another share each time. */
function varyPrices(prices: Float64Array, varied: Float64Array, draw: () => number): void {
  const share = 1.2 * draw();
  for (let cell = 0; cell < prices.length; cell++) varied[cell] = (prices[cell] as number) * (1 + share * (draw() - 0.5));
}

/**
 * Shows one to four of the numbers, every other time such as share a row or column, and makes about half of them dear, so
 * that others are found. Answers the rest.
 */
function showSome({ hidden, columns }: Network, further: readonly number[], prices: Float64Array, draw: () => number): readonly number[] {
  let rest = further;
  let last: number | undefined;
  const together = draw() < 0.5;
  const isNear = (cell: number): boolean =>
    last !== undefined && (Math.floor(cell / columns) === Math.floor(last / columns) || cell % columns === last % columns);
  for (let left = 1 + Math.floor(draw() * Math.min(further.length, 4)); left > 0; left--) {
    const near = together ? rest.filter(isNear) : [];
    const choice = near.length > 0 ? near : rest;
    const cell = choice[Math.floor(draw() * choice.length)] as number;
    hidden[cell] = 0;
    if (draw() < 0.5) prices[cell] = 3 * (prices[cell] as number);
    rest = rest.filter(other => other !== cell);
    last = cell;
  }
  return rest;
}

function dearestFirst(cells: readonly number[], prices: Float64Array): readonly number[] {
  return [...cells].sort((one, other) => (prices[other] as number) - (prices[one] as number) || one - other);
}

function sumOf(cells: readonly number[], prices: Float64Array): number {
  return cells.reduce((sum, cell) => sum + (prices[cell] as number), 0);
}

/** Numbers from 0 to 1 that look drawn and are the same every time (a linear congruence with the constants of Numerical Recipes). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
