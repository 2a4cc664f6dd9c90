import type { Facts } from './facts';
import { seen } from './facts';

/** The numbers that are something else in a world than they are, and by how much. */
export interface World {
  readonly numbers: readonly number[];
  readonly changes: readonly number[];
}

interface Met {
  readonly value: number;
  readonly world: World;
  /** How often facts had been added when it was met. */
  readonly age: number;
}

const asItIs: World = { numbers: [], changes: [] };

/**
 * Looks for other worlds: values of the numbers not seen that agree with every fact, and in which one number is something
 * else. What is found is certain, since each world found is one in which everything a reader knows is true. That none is found
 * does not say that there is none.
 *
 * One number is changed; as long as a fact does not hold, the one with the fewest terms is mended by a further number that
 * does the least harm to others (a search in depth, begun again with other choices among equals). No number goes back.
 */
export class OtherWorlds {
  /** Which way a number has gone; 0 not at all. */
  private direction = new Int8Array(0);
  private readonly trail: { readonly number: number; readonly change: number }[] = [];
  /** Facts that do not hold, and where they stand among them. */
  private readonly broken: number[] = [];
  private brokenAt = new Int32Array(0);
  /** The least and the most that a number was in any world found, and in which. */
  private readonly lowest = new Map<number, Met>();
  private readonly highest = new Map<number, Met>();
  private age = 0;
  private stepsLeft = 0;
  private mayHide = false;
  private state = 1;

  public constructor(private readonly facts: Facts) {}

  /** A world known or found in which a number is `target`, or beyond it: the numbers that are something else there. */
  public where(number: number, target: number, tries = triesAsSeen): World | undefined {
    if (target === this.facts.values[number]) return asItIs;
    const known = this.known(number, target);
    if (known !== undefined) return known;
    return this.afterwards(() => this.lookFrom(this.metBefore(number, target), tries[0] as number)) ?? this.tryAll(number, target, tries);
  }

  private tryAll(number: number, target: number, tries: readonly number[]): World | undefined {
    for (const steps of tries) {
      const found = this.afterwards(() => this.look(number, target, steps, false));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Keeps the world that a look has found, and goes back to where it began. */
  private afterwards(look: () => boolean): World | undefined {
    const found = look() ? this.note() : undefined;
    this.takeBack();
    return found;
  }

  /** The numbers seen for now that change in a world in which a number is `target`, the cheapest found; undefined where none was. */
  public hiding(number: number, target: number): readonly number[] | undefined {
    let best: readonly number[] | undefined;
    let leastPrice = Infinity;
    for (const steps of triesHiding) {
      if (best !== undefined && steps > enoughSteps) break;
      if (this.look(number, target, steps, true)) {
        const changed = [...new Set(this.trail.map(step => step.number))].filter(each => this.facts.seen[each] === seen.forNow);
        const price = changed.reduce((sum, each) => sum + (this.facts.values[each] as number), 0);
        if (price < leastPrice) [best, leastPrice] = [changed, price];
      }
      this.takeBack();
    }
    return best;
  }

  /** To be called when facts were added: worlds found before may contradict them, and are only where to begin. */
  public forget(): void {
    const { values, sums } = this.facts;
    this.direction = new Int8Array(values.length);
    this.age++;
    this.brokenAt = new Int32Array(sums.length).fill(-1);
  }

  /** What was hidden when a world was found may be shown now. */
  private known(number: number, target: number): World | undefined {
    const met = this.met(number, target);
    return met?.age === this.age && met.world.numbers.every(other => this.facts.seen[other] === seen.not) ? met.world : undefined;
  }

  private metBefore(number: number, target: number): World | undefined {
    const met = this.met(number, target);
    return met !== undefined && met.age < this.age && met.world.numbers.every(other => this.facts.seen[other] === seen.not) ? met.world : undefined;
  }

  private met(number: number, target: number): Met | undefined {
    const isMore = target > (this.facts.values[number] as number);
    const met = (isMore ? this.highest : this.lowest).get(number);
    return met !== undefined && (isMore ? met.value >= target : met.value <= target) ? met : undefined;
  }

  private note(): World {
    const changes = new Map<number, number>();
    for (const { number, change } of this.trail) changes.set(number, (changes.get(number) ?? 0) + change);
    const world = { numbers: [...changes.keys()], changes: [...changes.values()] };
    for (const number of world.numbers) {
      const met = { value: this.facts.values[number] as number, world, age: this.age };
      const [ends, isFurther] = (this.direction[number] as number) > 0 ? [this.highest, 1] : [this.lowest, -1];
      const before = ends.get(number);
      if (before === undefined || before.age < this.age || (met.value - before.value) * isFurther >= 0) ends.set(number, met);
    }
    return world;
  }

  /** Begins where another world was, before facts were added. */
  private lookFrom(world: World | undefined, steps: number): boolean {
    if (world === undefined) return false;
    this.stepsLeft = steps;
    this.mayHide = false;
    world.numbers.forEach((number, index) => this.change(number, world.changes[index] as number));
    return this.mend();
  }

  private look(number: number, target: number, steps: number, mayHide: boolean): boolean {
    this.stepsLeft = steps;
    this.mayHide = mayHide;
    const change = target - (this.facts.values[number] as number);
    if (target > (this.facts.atMost[number] as number)) return false;
    if (change !== 0) this.change(number, change);
    return this.mend();
  }

  private mend(): boolean {
    const fact = this.mostUrgent();
    if (fact === undefined) return true;
    if (this.stepsLeft-- <= 0) return false;
    for (const { number, change } of this.choices(fact)) {
      const before = this.trail.length;
      this.change(number, change);
      if (this.mend()) return true;
      this.takeBack(before);
      if (this.stepsLeft <= 0) return false;
    }
    return false;
  }

  /** Of the facts that do not hold the one with the fewest terms: it leaves the least choice. */
  private mostUrgent(): number | undefined {
    const { starts } = this.facts;
    let urgent: number | undefined;
    let fewest = Infinity;
    for (const fact of this.broken) {
      const terms = (starts[fact + 1] as number) - (starts[fact] as number);
      if (terms < fewest) [urgent, fewest] = [fact, terms];
    }
    return urgent;
  }

  /** What would mend a fact, or some of it, the least harmful first. */
  private choices(fact: number): { readonly number: number; readonly change: number; readonly harm: number }[] {
    const { starts, numbers, factors, values } = this.facts;
    const missing = this.missing(fact);
    if (Math.abs(missing) > mostMissing) return [];
    const found: { number: number; change: number; harm: number }[] = [];
    const start = starts[fact] as number;
    const terms = (starts[fact + 1] as number) - start;
    const offset = terms > mostLookedAt ? Math.floor(this.draw() * terms) : 0;
    for (let index = 0; index < terms && found.length < mostLookedAt; index++) {
      const term = start + ((index + offset) % terms);
      const number = numbers[term] as number;
      const isHidden = this.facts.seen[number] === seen.not;
      if (!isHidden && !(this.mayHide && this.facts.seen[number] === seen.forNow)) continue;
      const wanted = missing * (factors[term] as number);
      if ((this.direction[number] as number) * wanted < 0) continue;
      const value = values[number] as number;
      const room = wanted > 0 ? (this.facts.atMost[number] as number) - value : value;
      const change = Math.sign(wanted) * Math.min(room, Math.abs(wanted));
      if (change === 0) continue;
      const price = isHidden || this.direction[number] !== 0 ? 0 : hidingIsHarm + value / peopleAsHarm;
      found.push({ number, change, harm: this.harm(number, change) + price + this.draw() });
    }
    return found.sort((one, other) => one.harm - other.harm).slice(0, mostChoices);
  }

  /** How much has to be added to the sum of a fact so that it holds. */
  private missing(fact: number, sum = this.facts.sums[fact] as number): number {
    const low = this.facts.lows[fact] as number;
    const high = this.facts.highs[fact] as number;
    return sum < low ? low - sum : Math.min(0, high - sum);
  }

  /** By how much more facts would not hold. */
  private harm(number: number, change: number): number {
    const { factsOf, factorsOf, sums } = this.facts;
    const facts = factsOf[number] as number[];
    const factors = factorsOf[number] as number[];
    let harm = 0;
    for (let index = 0; index < facts.length; index++) {
      const fact = facts[index] as number;
      const sum = sums[fact] as number;
      harm += Math.abs(this.missing(fact, sum + (factors[index] as number) * change)) - Math.abs(this.missing(fact, sum));
    }
    return harm;
  }

  private change(number: number, change: number): void {
    if (this.direction[number] === 0) this.direction[number] = Math.sign(change);
    this.trail.push({ number, change });
    this.add(number, change);
  }

  private add(number: number, change: number): void {
    const { factsOf, factorsOf, sums, values } = this.facts;
    values[number] = (values[number] as number) + change;
    const facts = factsOf[number] as number[];
    const factors = factorsOf[number] as number[];
    for (let index = 0; index < facts.length; index++) {
      const fact = facts[index] as number;
      sums[fact] = (sums[fact] as number) + (factors[index] as number) * change;
      this.list(fact, this.missing(fact) !== 0);
    }
  }

  private list(fact: number, isBroken: boolean): void {
    const at = this.brokenAt[fact] as number;
    if (isBroken === at >= 0) return;
    if (isBroken) {
      this.brokenAt[fact] = this.broken.length;
      this.broken.push(fact);
      return;
    }
    const last = this.broken.pop() as number;
    if (last !== fact) {
      this.broken[at] = last;
      this.brokenAt[last] = at;
    }
    this.brokenAt[fact] = -1;
  }

  /** Undoes changes from the last one on, until so many are left. */
  private takeBack(left = 0): void {
    while (this.trail.length > left) {
      const { number, change } = this.trail.pop() as { number: number; change: number };
      this.add(number, -change);
      if (!this.trail.some(step => step.number === number)) this.direction[number] = 0;
    }
  }

  /** Up to one, too little to outweigh a person. The same numbers each time (a linear congruence with the constants of Numerical Recipes). */
  private draw(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }
}

const mostChoices = 6;
/** Of a sum of many, some will do. */
const mostLookedAt = 40;
/** Steps of each try, the first ones short: most worlds are near. */
export const fewTries = [30, 60];
const triesAsSeen = [30, 30, 60, 60, 120, 120, 240, 240, 480];
const triesHiding = [60, 60, 60, 120, 120, 120, 240, 240, 480, 960];
/** After tries of so many steps no cheaper world is looked for. */
const enoughSteps = 240;
/** Where more people than this have to be made up for, numbers chase each other. */
const mostMissing = 1000;
const hidingIsHarm = 1;
const peopleAsHarm = 8;
