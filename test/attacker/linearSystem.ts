/** A sum of variables with factors. */
export type Terms = readonly (readonly [variable: number, factor: number])[];

/** Whole numbers that are not known, and what is known of them: linear facts. */
export class LinearSystem {
  public readonly lowest: number[] = [];
  public readonly highest: number[] = [];
  public readonly facts: { readonly terms: Terms; readonly low: number; readonly high: number }[] = [];

  /** A number from `low` to `high`; answers its index. */
  public add(low = 0, high = Infinity): number {
    this.lowest.push(low);
    this.highest.push(high);
    return this.lowest.length - 1;
  }

  /** These add up to something between `low` and `high`. */
  public know(terms: Terms, low: number, high: number): void {
    this.facts.push({ terms, low, high });
  }

  /** The first is the sum of the others. */
  public isSum(whole: number, parts: readonly number[]): void {
    this.know([[whole, 1], ...parts.map((part) => [part, -1] as const)], 0, 0);
  }

  /** The first is at most the sum of the others. */
  public isAtMost(one: number, others: readonly number[]): void {
    this.know([[one, 1], ...others.map((other) => [other, -1] as const)], -Infinity, 0);
  }

  /** Whether these values, one for each variable, agree with everything that is known. */
  public allows(values: readonly number[]): boolean {
    const fits = this.facts.every(({ terms, low, high }) => {
      const sum = terms.reduce((before, [variable, factor]) => before + factor * values[variable]!, 0);
      return low <= sum && sum <= high;
    });
    return fits && values.every((value, variable) => this.lowest[variable]! <= value && value <= this.highest[variable]!);
  }
}
