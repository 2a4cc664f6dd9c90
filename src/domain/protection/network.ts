import type { Grid } from './grid';
import { secondary, shown } from './grid';

/** That a number that is left out has to be able to be `amount` more (`sign` 1) or less (-1) than it is. */
export interface Need {
  readonly place: number;
  readonly sign: 1 | -1;
  readonly amount: number;
}

/** A list of so many places is gone through before a longer one. */
const fewMovers = 64;

/** How a need is met: the complementary places that have to stay left out for it. Undefined where it is not met. */
export type Certificate = readonly number[] | undefined;

/**
 * Looks for circulations among the numbers that are left out. A place moves along its row or along its column; nodes are rows
 * (0 to height-1), then columns. All state of a search is cleared by the next one.
 */
export class Network {
  private readonly flow: Float64Array;
  private readonly touched: number[] = [];
  private readonly from: Int32Array;
  private readonly queue: Int32Array;
  /** Places left out that can fall, or can grow, in the signed sense: the one is a short list, for most of them are zero. */
  private readonly movers: Readonly<Record<'falling' | 'growing', { readonly inRow: number[][]; readonly inColumn: number[][] }>>;
  private readonly distance: Float64Array;
  private readonly isSettled: Uint8Array;

  public constructor(private readonly grid: Grid) {
    const { height, width, states } = grid;
    this.flow = new Float64Array(states.length);
    this.from = new Int32Array(height + width);
    this.queue = new Int32Array(height + width);
    this.distance = new Float64Array(height + width);
    this.isSettled = new Uint8Array(height + width);
    const lists = (length: number): number[][] => Array.from({ length }, () => []);
    this.movers = { falling: { inRow: lists(height), inColumn: lists(width) }, growing: { inRow: lists(height), inColumn: lists(width) } };
    states.forEach((state, place) => {
      if (state !== shown) this.list(place);
    });
  }

  public leaveOut(place: number): void {
    this.grid.states[place] = secondary;
    this.list(place);
  }

  public show(place: number): void {
    this.grid.states[place] = shown;
    for (const list of this.listsOf(place)) list.splice(list.indexOf(place), 1);
  }

  /** Whether a need is met by what is left out, and by which complementary places. */
  public check(need: Need): Certificate {
    return this.push(need) >= need.amount ? this.certificate() : undefined;
  }

  /**
   * Meets a need by leaving out more, as few people as it can see: along the shortest way, where a shown number is as long as
   * people are in it (`weights`; infinite for what must stay). Returns what was left out in addition; undefined where nothing helps.
   */
  public repair(need: Need, weights: Float64Array): number[] | undefined {
    const added: number[] = [];
    let pushed = this.push(need);
    while (pushed < need.amount) {
      if (!this.shortestWay(need, weights)) {
        for (const place of added) this.show(place);
        return undefined;
      }
      const way = this.wayOf(need);
      for (const place of way) {
        if (this.grid.states[place] !== shown) continue;
        this.leaveOut(place);
        added.push(place);
      }
      pushed += this.augment(need, way, need.amount - pushed);
    }
    return added;
  }

  /** Pushes as much of a need as it can, up to its amount, through what is left out; returns how much. */
  private push(need: Need): number {
    this.clear();
    let pushed = this.pushAround(need);
    while (pushed < need.amount && this.findWay(need)) pushed += this.augment(need, this.wayOf(need), need.amount - pushed);
    return pushed;
  }

  /**
   * Pushes through the shortest circulations only, of four places, which most needs find at once. The middle place of the three
   * that answer a number lies in neither its row nor its column.
   */
  private pushAround(need: Need): number {
    const { width, height } = this.grid;
    const outward = this.outward(need);
    const [row, column] = [this.source(need), this.target(need) - height];
    const along = outward > 0 ? this.movers.growing : this.movers.falling;
    const back = outward > 0 ? this.movers.falling : this.movers.growing;
    const ofRow = along.inRow[row] as number[];
    const ofColumn = along.inColumn[column] as number[];
    let pushed = 0;
    const tryAround = (first: number, middle: number, last: number): boolean => {
      if (this.isOpen(first, outward, need) && this.isOpen(middle, -outward, need) && this.isOpen(last, outward, need)) {
        pushed += this.augment(need, [first, middle, last], need.amount - pushed);
      }
      return pushed >= need.amount;
    };
    const isShort = ofColumn.length <= fewMovers;
    for (const first of ofRow) {
      const at = first % width;
      if (at === column) continue;
      // Whichever list is the shorter one leads to the place in the middle.
      for (const known of isShort ? ofColumn : (back.inColumn[at] as number[])) {
        const other = Math.floor(known / width);
        if (other !== row && tryAround(first, other * width + at, other * width + column)) return pushed;
      }
    }
    return pushed;
  }

  private isOpen(place: number, direction: number, need: Need): boolean {
    return this.grid.states[place] !== shown && place !== need.place && this.room(place, direction) > 0;
  }

  private list(place: number): void {
    for (const list of this.listsOf(place)) list.push(place);
  }

  /** Every list in which a place stands that is left out. */
  private listsOf(place: number): number[][] {
    const { width, signs, canFall, canGrow } = this.grid;
    const [row, column] = [Math.floor(place / width), place % width];
    const isTurned = signs[place] === -1;
    const kinds = [];
    if (((isTurned ? canGrow : canFall)[place] as number) > 0) kinds.push(this.movers.falling);
    if (((isTurned ? canFall : canGrow)[place] as number) > 0) kinds.push(this.movers.growing);
    return kinds.flatMap(({ inRow, inColumn }) => [inRow[row] as number[], inColumn[column] as number[]]);
  }

  private clear(): void {
    for (const place of this.touched) this.flow[place] = 0;
    this.touched.length = 0;
  }

  private certificate(): readonly number[] {
    return [...new Set(this.touched)].filter(place => this.flow[place] !== 0 && this.grid.states[place] === secondary);
  }

  private source({ place }: Need): number {
    return Math.floor(place / this.grid.width);
  }

  private target({ place }: Need): number {
    return this.grid.height + (place % this.grid.width);
  }

  /** How much a place can still change in the signed sense of `direction`. */
  private room(place: number, direction: number): number {
    const { signs, canFall, canGrow } = this.grid;
    const moved = this.flow[place] as number;
    const sign = signs[place] as number;
    const free = (direction * sign > 0 ? canGrow[place] : canFall[place]) as number;
    return free - direction * moved;
  }

  /** The direction in which places change that lead from a row to a column; those from a column to a row change the other way. */
  private outward({ place, sign }: Need): number {
    return -sign * (this.grid.signs[place] as number);
  }

  /** Breadth first, through places left out, from the row of a need to its column. */
  private findWay(need: Need): boolean {
    const { height, width } = this.grid;
    const { from, queue } = this;
    const [source, target, outward] = [this.source(need), this.target(need), this.outward(need)];
    from.fill(-1);
    from[source] = need.place;
    queue[0] = source;
    let [head, tail] = [0, 1];
    while (head < tail) {
      const node = queue[head++] as number;
      const isRow = node < height;
      const direction = isRow ? outward : -outward;
      for (const place of this.movesFrom(node, direction)) {
        const next = isRow ? height + (place % width) : Math.floor(place / width);
        if (from[next] !== -1 || !this.isOpen(place, direction, need)) continue;
        from[next] = place;
        if (next === target) return true;
        queue[tail++] = next;
      }
    }
    return false;
  }

  /** Places left out that may move so from a node: those that always can, and those to which something was moved before. */
  private movesFrom(node: number, direction: number): readonly number[] {
    const { height, width } = this.grid;
    const movers = direction > 0 ? this.movers.growing : this.movers.falling;
    const isRow = node < height;
    const always = (isRow ? movers.inRow[node] : movers.inColumn[node - height]) as number[];
    const moved = this.touched.filter(place => (isRow ? Math.floor(place / width) === node : place % width === node - height));
    return moved.length === 0 ? always : [...always, ...moved];
  }

  /** The shortest way from the row of a need to its column, through everything (Dijkstra, on a dense graph). */
  private shortestWay(need: Need, weights: Float64Array): boolean {
    const { height, width, states } = this.grid;
    const { from, distance, isSettled } = this;
    const [source, target, outward] = [this.source(need), this.target(need), this.outward(need)];
    distance.fill(Infinity);
    isSettled.fill(0);
    from.fill(-1);
    distance[source] = 0;
    from[source] = need.place;
    for (let node = this.nearest(); node !== -1; node = this.nearest()) {
      if (node === target) return true;
      isSettled[node] = 1;
      const isRow = node < height;
      const direction = isRow ? outward : -outward;
      const [first, step, count] = isRow ? [node * width, 1, width] : [node - height, width, height];
      for (let at = 0; at < count; at++) {
        const place = first + at * step;
        const next = isRow ? height + at : at;
        const length = (distance[node] as number) + (states[place] === shown ? (weights[place] as number) : 0);
        if (length >= (distance[next] as number) || place === need.place || this.room(place, direction) <= 0) continue;
        distance[next] = length;
        from[next] = place;
      }
    }
    return false;
  }

  private nearest(): number {
    let best = -1;
    for (let node = 0; node < this.distance.length; node++) {
      if (this.isSettled[node] === 1 || this.distance[node] === Infinity) continue;
      if (best === -1 || (this.distance[node] as number) < (this.distance[best] as number)) best = node;
    }
    return best;
  }

  /** The places of the way that was found, from the row of the need to its column. */
  private wayOf(need: Need): number[] {
    const { height, width } = this.grid;
    const source = this.source(need);
    const way: number[] = [];
    for (let node = this.target(need); node !== source; ) {
      const place = this.from[node] as number;
      way.push(place);
      node = node < height ? height + (place % width) : Math.floor(place / width);
    }
    return way.reverse();
  }

  /** Sends as much as fits, up to `wanted`, along a way; returns how much. */
  private augment(need: Need, way: readonly number[], wanted: number): number {
    let direction = this.outward(need);
    let amount = wanted;
    for (const place of way) {
      amount = Math.min(amount, this.room(place, direction));
      direction = -direction;
    }
    direction = this.outward(need);
    for (const place of way) {
      if (this.flow[place] === 0) this.touched.push(place);
      this.flow[place] = (this.flow[place] as number) + direction * amount;
      direction = -direction;
    }
    return amount;
  }
}
