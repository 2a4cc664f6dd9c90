import type { Invention } from './inventTable';

export type Comparison = Invention & { readonly minimum: number };

const sizes = [[4, 6], [8, 10], [10, 20], [20, 20], [20, 50]] as const;

/** From nearly nobody to nearly no small cell. */
const kinds = [
  { mean: 0.5, skew: 1, empty: 0, minimum: 5 },
  { mean: 1.5, skew: 1, empty: 0, minimum: 5 },
  { mean: 3, skew: 0.8, empty: 0, minimum: 5 },
  { mean: 6, skew: 0.5, empty: 0, minimum: 5 },
  { mean: 8, skew: 0, empty: 0, minimum: 5 },
  { mean: 12, skew: 0.3, empty: 0, minimum: 5 },
  { mean: 10, skew: 0.6, empty: 0, minimum: 10 },
  { mean: 40, skew: 0.7, empty: 0, minimum: 10 },
  { mean: 4, skew: 0.3, empty: 0.8, minimum: 5 },
  { mean: 10, skew: 0.5, empty: 0.5, minimum: 5 },
  { mean: 15, skew: 0.3, empty: 0.08, minimum: 5 }
] as const;

/** The kinds that are hardest to solve: few numbers below the minimum, each of which stands alone. */
const hardKinds = [
  { mean: 15, skew: 0.3, empty: 0.08, minimum: 5 },
  { mean: 18, skew: 0.5, empty: 0.15, minimum: 5 },
  { mean: 12, skew: 0, empty: 0.2, minimum: 5 },
  { mean: 20, skew: 0.3, empty: 0.03, minimum: 5 }
] as const;

/** From 4 x 6 to 20 x 50. */
export const comparisons: readonly Comparison[] = [
  ...sizes.flatMap(([rows, columns], size) => kinds.map((kind, index) => ({ rows, columns, ...kind, seed: 100 * size + index + 1 }))),
  ...sizes.slice(-2).flatMap(([rows, columns]) => hardKinds.flatMap(kind => [901, 902].map(seed => ({ rows, columns, ...kind, seed }))))
];

/** Too large for the oracle. */
export const largeTables: readonly Comparison[] = [[30, 100], [50, 500]].flatMap(([rows = 0, columns = 0]) =>
  [kinds[0], kinds[2], kinds[5], kinds[8], kinds[9], kinds[10]].map((kind, index) => ({ rows, columns, ...kind, seed: 1000 + index }))
);
