/** Arcs of a network through which whole amounts flow; each from 0 to its capacity, which may be `Infinity`. */
export interface Network {
  readonly nodes: number;
  readonly tails: readonly number[];
  readonly heads: readonly number[];
  readonly capacities: readonly number[];
  /** By node, how much more has to leave than arrives. */
  readonly needs: readonly number[];
}

/**
 * All ways in which amounts can flow through a network, held as one of them that moves. How far one arc can go follows from
 * augmenting paths (Ford and Fulkerson 1956, by shortest paths as Edmonds and Karp 1972): because every bound is whole, so
 * is each answer, and every whole amount between the least and the most occurs in some way.
 */
export class Circulation {
  private readonly flows: Float64Array;
  private readonly lowest: Float64Array;
  private readonly highest: Float64Array;
  /** Arcs at each node, from `starts[node]` on: twice the arc, plus one where it is walked against its direction. */
  private readonly starts: Int32Array;
  private readonly steps: Int32Array;
  private readonly reachedBy: Int32Array;
  private readonly queue: Int32Array;

  /** @throws RangeError where no amounts meet the needs. */
  public constructor(private readonly network: Network) {
    const { nodes, tails } = network;
    this.flows = new Float64Array(tails.length);
    this.starts = new Int32Array(nodes + 1);
    this.steps = new Int32Array(2 * tails.length);
    this.reachedBy = new Int32Array(nodes);
    this.queue = new Int32Array(nodes);
    this.lowest = new Float64Array(tails.length);
    this.highest = new Float64Array(tails.length);
    this.listSteps();
    this.meetNeeds();
    // On the way there amounts did not fit yet.
    this.lowest.set(this.flows);
    this.highest.set(this.flows);
  }

  /** The least that can flow through an arc. */
  public least(arc: number): number {
    // The arc itself is walked backwards by way of everything else.
    while (this.lowest[arc]! > 0 && this.push(this.network.tails[arc]!, this.network.heads[arc]!, 2 * arc + 1)) continue;
    return this.lowest[arc]!;
  }

  /** The most that can flow through an arc; once it is known to reach `enough`, whatever it has reached. */
  public most(arc: number, enough: number): number {
    const { tails, heads, capacities } = this.network;
    const cap = Math.min(capacities[arc]!, enough);
    if (this.highest[arc]! < cap && capacities[arc] === Infinity && this.isEndless(heads[arc]!, tails[arc]!)) return Infinity;
    while (this.highest[arc]! < cap && this.push(heads[arc]!, tails[arc]!, 2 * arc)) continue;
    return this.highest[arc]!;
  }

  private listSteps(): void {
    const { nodes, tails, heads } = this.network;
    for (let arc = 0; arc < tails.length; arc++) {
      this.starts[tails[arc]! + 1]!++;
      this.starts[heads[arc]! + 1]!++;
    }
    for (let node = 0; node < nodes; node++) this.starts[node + 1]! += this.starts[node]!;
    const next = this.starts.slice();
    for (let arc = 0; arc < tails.length; arc++) {
      this.steps[next[tails[arc]!]!++] = 2 * arc;
      this.steps[next[heads[arc]!]!++] = 2 * arc + 1;
    }
  }

  private meetNeeds(): void {
    const needs = Float64Array.from(this.network.needs);
    for (let from = 0; from < needs.length; from++) {
      while (needs[from]! > 0) {
        const to = this.search(from, (node) => needs[node]! < 0, -1);
        if (to === null) throw new RangeError('No whole numbers fit what is shown.');
        const amount = Math.min(needs[from]!, -needs[to]!, this.narrowest(from, to));
        this.along(from, to, amount);
        needs[from]! -= amount;
        needs[to]! += amount;
      }
    }
    if (needs.some((need) => need !== 0)) throw new RangeError('No whole numbers fit what is shown.');
  }

  /** Moves as much as one path and the step that closes it to a ring can carry; false where there is no such path. */
  private push(from: number, to: number, closing: number): boolean {
    if (this.search(from, (node) => node === to, closing >> 1) === null) return false;
    const amount = Math.min(this.left(closing), this.narrowest(from, to));
    if (amount <= 0) return false;
    this.along(from, to, amount);
    this.move(closing, amount);
    return true;
  }

  private search(from: number, isGoal: (node: number) => boolean, without: number): number | null {
    this.reachedBy.fill(-1);
    this.reachedBy[from] = -2;
    this.queue[0] = from;
    for (let read = 0, written = 1; read < written; read++) {
      const node = this.queue[read]!;
      for (let at = this.starts[node]!; at < this.starts[node + 1]!; at++) {
        const step = this.steps[at]!;
        const next = this.end(step);
        if (this.reachedBy[next] !== -1 || step >> 1 === without || this.left(step) <= 0) continue;
        this.reachedBy[next] = step;
        if (isGoal(next)) return next;
        this.queue[written++] = next;
      }
    }
    return null;
  }

  private isEndless(from: number, to: number): boolean {
    const seen = new Set([from]);
    for (const node of seen) {
      if (node === to) return true;
      for (let at = this.starts[node]!; at < this.starts[node + 1]!; at++) {
        if (this.left(this.steps[at]!) === Infinity) seen.add(this.end(this.steps[at]!));
      }
    }
    return false;
  }

  private narrowest(from: number, to: number): number {
    let least = Infinity;
    for (let node = to; node !== from; node = this.end(this.reachedBy[node]! ^ 1)) least = Math.min(least, this.left(this.reachedBy[node]!));
    return least;
  }

  private along(from: number, to: number, amount: number): void {
    for (let node = to; node !== from; ) {
      const step = this.reachedBy[node]!;
      node = this.end(step ^ 1);
      this.move(step, amount);
    }
  }

  private move(step: number, amount: number): void {
    const arc = step >> 1;
    this.flows[arc]! += step & 1 ? -amount : amount;
    this.lowest[arc] = Math.min(this.lowest[arc]!, this.flows[arc]!);
    this.highest[arc] = Math.max(this.highest[arc]!, this.flows[arc]!);
  }

  private left(step: number): number {
    const arc = step >> 1;
    return step & 1 ? this.flows[arc]! : this.network.capacities[arc]! - this.flows[arc]!;
  }

  private end(step: number): number {
    return (step & 1 ? this.network.tails : this.network.heads)[step >> 1]!;
  }
}
