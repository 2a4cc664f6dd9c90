import type { Invention } from './inventTable';

export type Comparison = Invention & { readonly minimum: number };

/** From 4 x 6 to 20 x 50, from nearly empty to nearly full. */
export const comparisons: readonly Comparison[] = [
  [4, 6], [8, 10], [10, 20], [20, 20], [20, 50]
].flatMap(([rows = 0, columns = 0], size) =>
  ([
    [0.5, 1, 5], [1.5, 1, 5], [3, 0.8, 5], [6, 0.5, 5], [8, 0, 5], [12, 0.3, 5], [10, 0.6, 10], [40, 0.7, 10]
  ] as const).map(([mean, skew, minimum], kind) => ({ rows, columns, mean, skew, minimum, seed: 100 * size + kind + 1 }))
);
