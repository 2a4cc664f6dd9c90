import type { Grid } from './grid';
import { secondary, shown } from './grid';
import type { Certificate, Need } from './network';
import { Network } from './network';

/** Up to so many places, what was left out is taken back and sought anew, one by one, until nothing gets better. */
const searchedPlaces = 2500;

/**
 * Leaves out complementary places of a grid until every need is met, then takes back what turns out not to be needed. Returns
 * false where a need cannot be met at all. The same grid gives the same answer.
 */
export function leaveOutFewest(grid: Grid, needs: readonly Need[]): boolean {
  const weights = weightsOf(grid);
  const plan = new Plan(grid, needs, weights);
  if (!plan.meetAll()) return false;
  plan.takeBack();
  if (grid.states.length <= searchedPlaces) plan.improve();
  return true;
}

/** People in a number; to leave out a margin costs a little more than the same people in cells, so that totals stay. */
function weightsOf({ values, signs }: Grid): Float64Array {
  return values.map((value, place) => (signs[place] === -1 || place === values.length - 1 ? value * 1.5 + 1 : value));
}

class Plan {
  private readonly network: Network;
  private certificates: Certificate[];

  public constructor(private readonly grid: Grid, private readonly needs: readonly Need[], private readonly weights: Float64Array) {
    this.network = new Network(grid);
    this.certificates = needs.map(() => undefined);
  }

  /** Meets every need, those that are hardest to meet first. */
  public meetAll(): boolean {
    return this.meet(this.unmet());
  }

  /** Shows again, from the most people on, what every need can do without. */
  public takeBack(): void {
    for (const place of this.leftOut()) this.tryWithout(place);
  }

  /** Takes back one place after the other, seeks another way for who needed it, and keeps what leaves out fewer people. */
  public improve(): void {
    for (let better = true; better; ) {
      better = false;
      for (const place of this.leftOut()) better = this.tryOther(place) || better;
    }
  }

  private leftOut(): number[] {
    const places: number[] = [];
    this.grid.states.forEach((state, place) => {
      if (state === secondary) places.push(place);
    });
    return places.sort((a, b) => (this.weights[b] as number) - (this.weights[a] as number) || a - b);
  }

  private cost(): number {
    return this.leftOut().reduce((sum, place) => sum + (this.weights[place] as number), 0);
  }

  /** The needs that are not met, by index. Those that are get a certificate. */
  private unmet(among: readonly number[] = this.needs.map((_need, index) => index)): number[] {
    return among.filter(index => {
      this.certificates[index] = this.network.check(this.needs[index] as Need);
      return this.certificates[index] === undefined;
    });
  }

  private meet(indices: readonly number[]): boolean {
    for (const index of indices) {
      const need = this.needs[index] as Need;
      // What was left out for another may be enough.
      if (this.network.check(need) === undefined && this.network.repair(need, this.weights) === undefined) return false;
      this.certificates[index] = this.network.check(need);
    }
    return true;
  }

  private dependents(place: number): number[] {
    return this.needs.map((_need, index) => index).filter(index => this.certificates[index]?.includes(place) === true);
  }

  private tryWithout(place: number): boolean {
    const dependents = this.dependents(place);
    const before = [...this.certificates];
    this.network.show(place);
    if (this.unmet(dependents).length === 0) return true;
    this.network.leaveOut(place);
    this.certificates = before;
    return false;
  }

  private tryOther(place: number): boolean {
    if (this.grid.states[place] !== secondary) return false;
    const cost = this.cost();
    const states = this.grid.states.slice();
    const before = [...this.certificates];
    const weight = this.weights[place] as number;
    this.weights[place] = Infinity;
    const dependents = this.dependents(place);
    this.network.show(place);
    const isMet = this.meet(this.unmet(dependents));
    this.weights[place] = weight;
    if (isMet) this.takeBack();
    if (isMet && this.cost() < cost) return true;
    this.restore(states);
    this.certificates = before;
    return false;
  }

  private restore(states: Uint8Array): void {
    states.forEach((state, place) => {
      if (state === this.grid.states[place]) return;
      if (state === shown) this.network.show(place);
      else this.network.leaveOut(place);
    });
  }
}
