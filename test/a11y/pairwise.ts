/** Values of each factor, by its name. */
export type Factors = Readonly<Record<string, readonly unknown[]>>;

/** One value of every factor. */
export type Row<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/** Every row there is, in the order of the factors. */
export function everyRow<F extends Factors>(factors: F): Row<F>[] {
  return Object.entries(factors).reduce<Record<string, unknown>[]>(
    (rows, [name, values]) => rows.flatMap(row => values.map(value => ({ ...row, [name]: value }))),
    [{}]
  ) as Row<F>[];
}

/**
 * Few rows in which any two values of different factors meet at least once. Greedy and without chance: of all rows, the
 * one in which most pairs meet for the first time is next, and of equal ones the first.
 */
export function pairwiseRows<F extends Factors>(factors: F): Row<F>[] {
  const candidates = everyRow(factors).map(row => ({ row, pairs: pairsOf(factors, row) }));
  const open = new Set(candidates.flatMap(({ pairs }) => pairs));
  const chosen: Row<F>[] = [];
  while (open.size > 0) {
    const next = best(candidates, open);
    next.pairs.forEach(pair => open.delete(pair));
    chosen.push(next.row);
  }
  return chosen;
}

interface Candidate<F extends Factors> {
  readonly row: Row<F>;
  readonly pairs: readonly string[];
}

function best<F extends Factors>(candidates: readonly Candidate<F>[], open: ReadonlySet<string>): Candidate<F> {
  const gain = ({ pairs }: Candidate<F>): number => pairs.filter(pair => open.has(pair)).length;
  return candidates.reduce((one, other) => (gain(other) > gain(one) ? other : one));
}

/** The pairs of a row, each as text: which factors, and which of their values. */
export function pairsOf<F extends Factors>(factors: F, row: Row<F>): string[] {
  const places = Object.entries(factors).map(([name, values]) => `${name} ${values.indexOf(row[name])}`);
  return places.flatMap((one, index) => places.slice(index + 1).map(other => `${one}, ${other}`));
}
