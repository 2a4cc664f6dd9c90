import type { Network } from './network';
import type { Safety } from './safety';

/** Numbers hidden further, and the sum of their prices. */
interface Choice {
  readonly cells: readonly number[];
  readonly price: number;
}

/**
 * Hides beside what is hidden for its own sake as few people as it finds. First whatever lies on cheapest ways; then, again
 * and again, some of it is shown and replaced at prices that vary (ruin and recreate). What comes of it is gone on with
 * if it is no dearer, or little dearer than the best; the best of all stays. The numbers drawn are the same every time, so
 * the answer is too. False where even everything hidden would not be safe.
 */
export function hideLess(network: Network, safety: Safety, prices: Float64Array): boolean {
  const choiceOf = (further: readonly number[]): Choice => {
    const cells = safety.showUnneeded(dearestFirst(further, prices));
    return { cells, price: cells.reduce((sum, cell) => sum + (prices[cell] as number), 0) };
  };
  const first = safety.makeSafe([], prices);
  if (first === undefined) return false;
  let present = choiceOf(first);
  let best = present;
  const draw = drawing(1);
  const varied = new Float64Array(prices.length);
  const rounds = roundsFor(prices.length, best.cells.length);
  for (let left = rounds; left > 0; left--) {
    varyPrices(prices, varied, draw);
    const rest = showSome(network, present.cells, varied, draw);
    const other = choiceOf(safety.makeSafe(rest, varied) ?? []);
    if (other.price < best.price) best = other;
    if (other.price <= Math.max(present.price, best.price * (1 + (dearerAtFirst * left) / rounds))) present = other;
    else exchange(network, other, present);
  }
  exchange(network, present, best);
  return true;
}

function exchange({ hidden }: Network, out: Choice, back: Choice): void {
  for (const cell of out.cells) hidden[cell] = 0;
  for (const cell of back.cells) hidden[cell] = 1;
}

/** How much dearer than the best the present choice may be, less and less towards the end. */
const dearerAtFirst = 0.02;
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

/** Numbers from 0 to 1 that look drawn and are the same every time (a linear congruence with the constants of Numerical Recipes). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
