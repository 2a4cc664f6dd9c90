/** Whether a reader sees a number, could be kept from seeing it yet, or does not see it. */
export const seen = { forGood: 0, forNow: 1, not: 2 } as const;
export type Seen = (typeof seen)[keyof typeof seen];

/**
 * Everything that a reader knows of whole numbers, as linear facts, beside what the numbers are. Numbers and facts are only
 * added; a number is an index. A fact that the numbers themselves contradict is none, and is left out: nobody can know it.
 */
export class Facts {
  public readonly values: number[] = [];
  /** The most that a number can be by what everybody knows. */
  public readonly atMost: number[] = [];
  public readonly seen: Seen[] = [];
  /** Of each fact: the sum of its terms at present, and between what it has to stay. */
  public readonly sums: number[] = [];
  public readonly lows: number[] = [];
  public readonly highs: number[] = [];
  /** Terms of a fact stand from `starts[fact]` to `starts[fact + 1]`. */
  public readonly starts: number[] = [0];
  public readonly numbers: number[] = [];
  public readonly factors: number[] = [];
  /** Facts of each number, and with which factor. */
  public readonly factsOf: number[][] = [];
  public readonly factorsOf: number[][] = [];

  /** A number, of which it is known that it is at most so much; a limit that it exceeds is out of date. */
  public add(value: number, isSeen: Seen, atMost = Infinity): number {
    this.values.push(value);
    this.atMost.push(value > atMost ? Infinity : atMost);
    this.seen.push(isSeen);
    this.factsOf.push([]);
    this.factorsOf.push([]);
    return this.values.length - 1;
  }

  /** The first is the sum of the others. */
  public isSum(whole: number, parts: readonly number[]): void {
    this.know([whole, ...parts], [1, ...parts.map(() => -1)], 0);
  }

  /** The first is at most the sum of the others. */
  public isAtMost(one: number, others: readonly number[]): void {
    this.know([one, ...others], [1, ...others.map(() => -1)], -Infinity);
  }

  /** The sum of numbers times factors is from `low` to 0. */
  public know(numbers: readonly number[], factors: readonly number[], low: number): void {
    let sum = 0;
    for (let term = 0; term < numbers.length; term++) sum += (factors[term] as number) * (this.values[numbers[term] as number] as number);
    if (sum < low || sum > 0) return;
    const fact = this.sums.length;
    this.sums.push(sum);
    this.lows.push(low);
    this.highs.push(0);
    for (let term = 0; term < numbers.length; term++) {
      const number = numbers[term] as number;
      this.numbers.push(number);
      this.factors.push(factors[term] as number);
      (this.factsOf[number] as number[]).push(fact);
      (this.factorsOf[number] as number[]).push(factors[term] as number);
    }
    this.starts.push(this.numbers.length);
  }
}
