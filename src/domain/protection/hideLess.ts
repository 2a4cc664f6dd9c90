import type { Network } from './network';
import type { Safety } from './safety';

/**
 * Hides beside what is hidden for its own sake as few people as it finds. First whatever lies on cheapest ways; then, again
 * and again, some of it is shown and replaced at prices that vary, and what is no dearer stays. The numbers drawn for it
 * are always the same, so the answer is too. False where even everything hidden would not be safe.
 */
export function hideLess({ hidden }: Network, safety: Safety, values: Float64Array): boolean {
  const first = safety.makeSafe([], values);
  if (first === undefined) return false;
  let best = safety.showUnneeded(largestFirst(first, values));
  let people = sumOf(best, values);
  const draw = drawing(1);
  const prices = new Float64Array(values.length);
  for (let round = roundsFor(values.length, best.length); round > 0; round--) {
    varyPrices(values, prices, draw);
    const rest = showSome(best, hidden, prices, draw);
    const other = safety.showUnneeded(largestFirst(safety.makeSafe(rest, prices) ?? [], values));
    const otherPeople = sumOf(other, values);
    if (otherPeople <= people) [best, people] = [other, otherPeople];
    else {
      for (const cell of other) hidden[cell] = 0;
      for (const cell of best) hidden[cell] = 1;
    }
  }
  return true;
}

const mostRounds = 1000;
/** Rounds for each number hidden: where few are, little can be exchanged. */
const roundsEach = 40;
/** A round takes as long as a table is large, and large tables are made in no more time: none are left from 200 x 160 on. */
const roundsTimesSquare = 1e9;

function roundsFor(size: number, hidden: number): number {
  return Math.floor(Math.min(mostRounds, roundsEach * hidden, roundsTimesSquare / size ** 2));
}

/** Between nothing and 60 % less or more, by another share each time. */
function varyPrices(values: Float64Array, prices: Float64Array, draw: () => number): void {
  const share = 1.2 * draw();
  for (let cell = 0; cell < prices.length; cell++) prices[cell] = (values[cell] as number) * (1 + share * (draw() - 0.5));
}

/** Shows one to four of the numbers and makes about half of these dear, so that others are found; answers the rest. */
function showSome(further: readonly number[], hidden: Uint8Array, prices: Float64Array, draw: () => number): readonly number[] {
  const rest = [...further];
  for (let left = 1 + Math.floor(draw() * Math.min(rest.length, 4)); left > 0; left--) {
    for (const cell of rest.splice(Math.floor(draw() * rest.length), 1)) {
      hidden[cell] = 0;
      if (draw() < 0.5) prices[cell] = 3 * (prices[cell] as number);
    }
  }
  return rest;
}

function largestFirst(cells: readonly number[], values: Float64Array): readonly number[] {
  return [...cells].sort((one, other) => (values[other] as number) - (values[one] as number) || one - other);
}

function sumOf(cells: readonly number[], values: Float64Array): number {
  return cells.reduce((sum, cell) => sum + (values[cell] as number), 0);
}

/** Numbers from 0 to 1 that look drawn and are the same every time (a linear congruence with the constants of Numerical Recipes). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
