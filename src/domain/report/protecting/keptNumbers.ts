import type { Seen } from './facts';
import { Facts, seen } from './facts';
import type { World } from './otherWorlds';
import { fewTries, OtherWorlds } from './otherWorlds';

/** A number below the minimum, the most that it must still be able to be, and the period that it belongs to. */
interface Small {
  readonly number: number;
  readonly top: number;
}

/** What a small number must still be able to be, and where it is. */
interface Demand {
  readonly number: number;
  readonly target: number;
  world: World | undefined;
}

/**
 * The numbers of all reports, and what keeps the small ones among them: each has two other worlds, one in which it is zero, and
 * one in which it is as many as the minimum leaves it. Where it has none, more of the present report is left out.
 */
export class KeptNumbers {
  public readonly facts = new Facts();
  private readonly worlds = new OtherWorlds(this.facts);
  private readonly smallOf = new Map<string, Small[]>();
  private period = '';
  /** Numbers of the present report that are left out without being small. */
  private leftOut: number[] = [];

  public constructor(public readonly minimum: number) {}

  /** Whatever is added from now on belongs to this period. */
  public begin(period: string): void {
    this.period = period;
  }

  /** A number of a report; null where it is left out. `atMost`: what everybody knows without any report. */
  public add(count: number, published: number | null, atMost?: number): number {
    const isSeen: Seen = published === null ? seen.not : seen.forNow;
    const number = this.facts.add(published ?? count, isSeen, atMost);
    if (published !== null) return number;
    if (count >= this.minimum) this.leftOut.push(number);
    else this.note(this.period, this.small(number));
    return number;
  }

  /** A number that no report has, but of which a later one counts more: as if it were left out. */
  public addBehind(count: number, atMost?: number): number {
    const number = this.facts.add(count, seen.not, atMost);
    if (count < this.minimum) this.note(behind(this.period), this.small(number));
    return number;
  }

  /** Different people of a longer time: no fewer than in any part of it, and no more than in all parts together. */
  public isUnion(whole: number, parts: readonly number[]): void {
    for (const part of parts) this.facts.isAtMost(part, [whole]);
    this.facts.isAtMost(whole, parts);
  }

  public isSeen(number: number): boolean {
    return this.facts.seen[number] !== seen.not;
  }

  public shown(number: number): number | null {
    return this.isSeen(number) ? (this.facts.values[number] as number) : null;
  }

  /** What a rule of its own left out stays so, and is not shown again. */
  public isLeftOut(numbers: readonly number[]): void {
    this.leftOut = this.leftOut.filter(number => !numbers.includes(number));
  }

  /** Leaves out more of the present report until everything small of these periods is kept, and shows again what need not be left out. */
  public keep(periods: readonly string[]): void {
    this.worlds.forget();
    const small = [...new Set(periods)].flatMap(period => this.smallOf.get(period) ?? []);
    const demands = small.flatMap(({ number, top }) => [0, top].map((target): Demand => ({ number, target, world: this.worldWhere(number, target) })));
    // Where something small is not kept even so, everything stays left out.
    if (demands.some(({ world }) => world === undefined)) return;
    const { values } = this.facts;
    this.leftOut.sort((one, other) => (values[other] as number) - (values[one] as number) || one - other);
    for (const number of this.leftOut) this.showAgain(number, demands);
  }

  /** The present report is published: what it shows, everybody sees for good. */
  public close(): void {
    this.leftOut = [];
    for (const number of this.shownForNow()) this.facts.seen[number] = seen.forGood;
  }

  private small(number: number): Small {
    return { number, top: Math.min(this.minimum - 1, this.facts.atMost[number] as number) };
  }

  private note(period: string, small: Small): void {
    const list = this.smallOf.get(period);
    if (list === undefined) this.smallOf.set(period, [small]);
    else list.push(small);
  }

  private worldWhere(number: number, target: number): World | undefined {
    for (;;) {
      const world = this.worlds.where(number, target);
      if (world !== undefined) return world;
      const hiding = this.worlds.hiding(number, target) ?? this.shownForNow();
      if (hiding.length === 0) return undefined;
      for (const further of hiding) {
        this.facts.seen[further] = seen.not;
        this.leftOut.push(further);
      }
    }
  }

  /** Shows a number if everything is kept even so, by worlds in which it is what it is. */
  private showAgain(shown: number, demands: readonly Demand[]): void {
    this.facts.seen[shown] = seen.forNow;
    const others: [Demand, World][] = [];
    for (const demand of demands) {
      if (demand.world?.numbers.includes(shown) !== true) continue;
      const world = this.worlds.where(demand.number, demand.target, fewTries);
      if (world === undefined) {
        this.facts.seen[shown] = seen.not;
        return;
      }
      others.push([demand, world]);
    }
    for (const [demand, world] of others) demand.world = world;
  }

  private shownForNow(): readonly number[] {
    return this.facts.seen.flatMap((isSeen, number) => (isSeen === seen.forNow ? [number] : []));
  }
}

/** The name under which numbers stand that a period counts and does not tell. */
export function behind(period: string): string {
  return `${period} behind`;
}
