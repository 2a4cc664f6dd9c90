import type { Problem } from './cuts';

/**
 * The hypercube heuristic, as simply as it goes: for each number below the minimum, in order, the cheapest rectangle with it
 * at a corner whose other corners can move by what is needed. Answers what is hidden, margins among it.
 */
export function hypercube(problem: Problem): Uint8Array {
  const { rows, columns, minimum } = problem;
  const values = Float64Array.from(problem.values);
  const prices = values.map(value => (value < minimum ? 0 : value));
  /** Margins count against their cells. */
  const sides = values.map((_, cell) => ((Math.floor(cell / columns) === rows - 1) === (cell % columns === columns - 1) ? 1 : 0));
  for (let cell = 0; cell < values.length; cell++) {
    if ((values[cell] as number) >= minimum) continue;
    const row = Math.floor(cell / columns);
    const column = cell % columns;
    const across = cheapestCorner({ rows, columns, minimum, values, prices, sides }, cell, row, column);
    if (across < 0) continue;
    for (const corner of [across, Math.floor(across / columns) * columns + column, row * columns + (across % columns)]) prices[corner] = 0;
  }
  return Uint8Array.from(prices, price => (price === 0 ? 1 : 0));
}

interface Priced {
  readonly rows: number;
  readonly columns: number;
  readonly minimum: number;
  readonly values: Float64Array;
  /** 0 where a number is hidden. */
  readonly prices: Float64Array;
  readonly sides: Float64Array;
}

/**
 * The corner across of the cheapest rectangle, or -1. Numbers that fall when the one at the corner rises have to be as large
 * as its rise, those that rise with it as large as its fall.
 */
function cheapestCorner({ rows, columns, minimum, values, prices, sides }: Priced, cell: number, row: number, column: number): number {
  const fall = values[cell] as number;
  const rise = minimum - 1 - fall;
  const own = sides[cell] as number;
  let best = -1;
  let least = Infinity;
  for (let otherRow = 0; otherRow < rows && least > 0; otherRow++) {
    const down = otherRow * columns + column;
    const first = prices[down] as number;
    if (otherRow === row || first >= least || (values[down] as number) < (sides[down] === own ? rise : fall)) continue;
    for (let other = 0; other < columns; other++) {
      const along = row * columns + other;
      const across = otherRow * columns + other;
      const sum = first + (prices[along] as number) + (prices[across] as number);
      if (sum >= least || other === column) continue;
      if ((values[along] as number) < (sides[along] === own ? rise : fall) || (values[across] as number) < (sides[across] === own ? fall : rise)) continue;
      best = across;
      least = sum;
    }
  }
  return best;
}
