/**
 * What a reader knows of a number from reports that were published before: of a month within a quarter, say. `shown` is null
 * where it was left out; `atLeast` and `atMost` is what it can be.
 */
export interface EarlierNumber {
  readonly shown: number | null;
  readonly atLeast: number;
  readonly atMost: number;
}

/** A number that everybody knows to be zero: a community that was not founded yet. */
export const nobody = exactly(0);

/** A number that everybody knows, published or not. */
export function exactly(people: number): EarlierNumber {
  return { shown: people, atLeast: people, atMost: people };
}

/**
 * What a reader knows of a number that was counted and published so. Left out, it may be anything below the minimum, unless it is not: then it
 * was left out for the sake of one that is, which can be k-1 more or less, and so can it.
 */
export function earlierNumber(shown: number | null, counted: number, minimum: number): EarlierNumber {
  if (shown !== null) return exactly(shown);
  return counted < minimum ? { shown, atLeast: 0, atMost: minimum - 1 } : { shown, atLeast: Math.max(0, counted - (minimum - 1)), atMost: counted + minimum - 1 };
}

/** How a number has to be treated for the sake of those that were left out earlier. */
export interface Tie {
  /** What a reader knows of it without seeing it. */
  readonly bounds: readonly [atLeast: number, atMost: number];
  /** Present where it has to be left out, with the interval that has to stay possible for it. */
  readonly hidden?: { readonly from: number; readonly to: number };
}

/**
 * How the number of different people of a longer period is tied to those of the shorter ones in it: it is at least the largest
 * of them, and at most all of them together. Whoever was left out of a shorter one must still be able to be nobody there, so
 * the others have to be able to make up the whole: where they could not, the whole is left out as well.
 */
export function tieToParts(whole: number, parts: readonly EarlierNumber[]): Tie {
  const atLeast = Math.max(0, ...parts.map(part => part.atLeast));
  const atMost = parts.reduce((sum, part) => sum + part.atMost, 0);
  const hidden = parts.filter(({ shown }) => shown === null);
  const bounds: Tie['bounds'] = [atLeast, atMost];
  if (hidden.length === 0) return { bounds };
  const withoutTheLargest = atMost - Math.max(...hidden.map(part => part.atMost));
  if (whole <= withoutTheLargest) return { bounds };
  return { bounds, hidden: { from: withoutTheLargest, to: whole } };
}

/** The same where the parts only limit it: it may be less than each of them. */
export function tieToLimits(whole: number, parts: readonly EarlierNumber[]): Tie {
  const { bounds: [, atMost], hidden } = tieToParts(whole, parts);
  return { bounds: [0, atMost], ...(hidden !== undefined && { hidden }) };
}

/** Both ties at once: the narrower bounds, and everything that has to stay possible. */
export function bothTies(one: Tie, other: Tie): Tie {
  const bounds: Tie['bounds'] = [Math.max(one.bounds[0], other.bounds[0]), Math.min(one.bounds[1], other.bounds[1])];
  const hidden = [one.hidden, other.hidden].filter(isThere);
  if (hidden.length === 0) return { bounds };
  return { bounds, hidden: { from: Math.min(...hidden.map(({ from }) => from)), to: Math.max(...hidden.map(({ to }) => to)) } };
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
