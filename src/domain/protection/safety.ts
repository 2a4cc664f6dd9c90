import type { Demands, Group, Move } from './demands';
import { hideCheapestWay, wayScratchFor, type WayScratch } from './cheapestWay';
import { scratchFor, sendFlow, stopFlow, type Scratch } from './flow';
import { turnedRound, type Network } from './network';

/** Asks whether everything hidden for its own sake is safe, and hides more until it is. */
export interface Safety {
  /** Whether every demand is met by what is hidden at present. */
  isSafe(): boolean;
  /**
   * Hides more until every demand is met, each time the cheapest way by `prices`. False where even everything hidden would
   * not do. Numbers hidden now are appended to `hiddenNow`.
   */
  makeSafe(prices: Float64Array, hiddenNow: number[]): boolean;
}

/** A demand that is not met: `amount` does not flow from a node to the goals, not through the number `without`. */
interface Gap {
  readonly network: Network;
  readonly from: number;
  readonly goals: Uint8Array;
  readonly amount: number;
  readonly without: number;
}

/** What is done then: answers whether the demand is met now. */
type OnGap = (gap: Gap) => boolean;

const leaveIt: OnGap = () => false;

export function safetyOf(network: Network, demands: Demands): Safety {
  const scratch = scratchFor(network.rows, network.columns);
  const way = wayScratchFor(network.rows, network.columns);
  const look = new Look(network, demands, scratch);
  return {
    isSafe: () => look.everything(leaveIt),
    makeSafe: (prices, hiddenNow) => look.everything(gap => fillGap(scratch, way, prices, hiddenNow, gap))
  };
}

/**
 * One number can often carry everything that is missing; sometimes several small ones together are cheaper. Both are tried:
 * ways that carry all at once, and ways of one each.
 */
function fillGap(scratch: Scratch, way: WayScratch, prices: Float64Array, hiddenNow: number[], gap: Gap): boolean {
  const atOnce = fillBy(scratch, way, prices, gap, true);
  for (const cell of atOnce?.cells ?? []) gap.network.hidden[cell] = 0;
  const byOnes = fillBy(scratch, way, prices, gap, false);
  if (byOnes === undefined) return false;
  let chosen = byOnes;
  if (atOnce !== undefined && atOnce.price <= byOnes.price) {
    chosen = atOnce;
    for (const cell of byOnes.cells) gap.network.hidden[cell] = 0;
    for (const cell of atOnce.cells) gap.network.hidden[cell] = 1;
  }
  hiddenNow.push(...chosen.cells);
  return true;
}

/** Hides cheapest ways until the gap is filled; undefined, and nothing hidden, where it cannot be. */
function fillBy(
  scratch: Scratch,
  way: WayScratch,
  prices: Float64Array,
  { network, from, goals, amount, without }: Gap,
  atOnce: boolean
): { cells: number[]; price: number } | undefined {
  const cells: number[] = [];
  let price = 0;
  let missing = amount - sendFlow(network, scratch, from, goals, amount, without);
  while (missing > 0) {
    const added = hideCheapestWay(network, scratch, way, prices, from, goals, atOnce ? missing : 1, without);
    if (added === undefined) break;
    for (const cell of added) {
      cells.push(cell);
      price += prices[cell] as number;
    }
    missing -= sendFlow(network, scratch, from, goals, missing, without);
  }
  stopFlow(scratch);
  if (missing <= 0) return { cells, price };
  for (const cell of cells) network.hidden[cell] = 0;
  return undefined;
}

/** Nodes known to be able to send the width to the hub of the group looked at; in the network turned round: to get it. */
interface Known {
  readonly network: Network;
  readonly marked: Uint8Array;
  /** How much each other node could send to known ones over the numbers between them. */
  readonly arriving: Float64Array;
}

class Look {
  private readonly sending: Known;
  private readonly getting: Known;
  private readonly queue: Int32Array;
  private readonly goal: Uint8Array;

  public constructor(
    private readonly network: Network,
    private readonly demands: Demands,
    private readonly scratch: Scratch
  ) {
    const nodes = network.rows + network.columns;
    this.sending = { network, marked: new Uint8Array(nodes), arriving: new Float64Array(nodes) };
    this.getting = { network: turnedRound(network), marked: new Uint8Array(nodes), arriving: new Float64Array(nodes) };
    this.queue = new Int32Array(nodes);
    this.goal = new Uint8Array(nodes);
  }

  public everything(onGap: OnGap): boolean {
    return this.groups(onGap) && this.demands.moves.every(move => this.move(move, onGap));
  }

  /** Groups whose hubs can send each other the width are looked at together. */
  private groups(onGap: OnGap): boolean {
    let left = this.demands.groups;
    while (left.length > 0) {
      const hub = (left[0] as Group).hub;
      const before = left.length;
      let together = left.slice(0, 1);
      left = left.slice(1);
      for (const known of [this.sending, this.getting]) {
        known.marked.fill(0);
        this.spreadAgain(known, hub);
      }
      while (together.length > 0) {
        for (const { members } of together) if (!this.members(members, onGap)) return false;
        together = left.filter(group => this.sending.marked[group.hub] === 1 && this.getting.marked[group.hub] === 1);
        if (together.length > 0) left = left.filter(group => !together.includes(group));
      }
      if (left.length === before) return false;
    }
    return true;
  }

  private members(members: readonly number[], onGap: OnGap): boolean {
    for (const member of members) {
      if (this.sending.marked[member] === 0 && !this.member(this.sending, member, onGap)) return false;
      if (this.getting.marked[member] === 0 && !this.member(this.getting, member, onGap)) return false;
    }
    return true;
  }

  private member(known: Known, member: number, onGap: OnGap): boolean {
    const { width } = this.demands;
    const sent = sendFlow(known.network, this.scratch, member, known.marked, width, -1);
    stopFlow(this.scratch);
    if (sent >= width) this.spread(known, member);
    else {
      if (!onGap({ network: known.network, from: member, goals: known.marked, amount: width, without: -1 })) return false;
      // What is hidden now lets others through as well.
      this.spreadAgain(this.sending, known === this.sending ? member : -1);
      this.spreadAgain(this.getting, known === this.getting ? member : -1);
    }
    return true;
  }

  private spreadAgain(known: Known, added: number): void {
    known.arriving.fill(0);
    if (added >= 0) known.marked[added] = 1;
    let end = 0;
    for (let node = 0; node < known.marked.length; node++) if (known.marked[node] === 1) this.queue[end++] = node;
    this.spreadFrom(known, end);
  }

  private spread(known: Known, added: number): void {
    known.marked[added] = 1;
    this.queue[0] = added;
    this.spreadFrom(known, 1);
  }

  /**
   * Adds all nodes that can send the width to known ones over the numbers between them: every cut between such a node and
   * the hub lets the width through.
   */
  private spreadFrom({ network, marked, arriving }: Known, queued: number): void {
    const { rows, columns, forth, back, hidden } = network;
    const { queue } = this;
    const { width } = this.demands;
    let end = queued;
    for (let start = 0; start < end; start++) {
      const node = queue[start] as number;
      const isRow = node < rows;
      const first = isRow ? rows : 0;
      const last = isRow ? rows + columns : rows;
      const room = isRow ? back : forth;
      for (let other = first; other < last; other++) {
        if (marked[other] === 1) continue;
        const cell = isRow ? node * columns + other - rows : other * columns + node - rows;
        if (hidden[cell] === 0) continue;
        const sum = (arriving[other] as number) + (room[cell] as number);
        arriving[other] = sum;
        if (sum >= width) {
          marked[other] = 1;
          queue[end++] = other;
        }
      }
    }
  }

  private move(move: Move, onGap: OnGap): boolean {
    if (this.isDirect(move)) return true;
    const { from, to, amount, cell } = move;
    this.goal[to] = 1;
    const sent = sendFlow(this.network, this.scratch, from, this.goal, amount, cell);
    stopFlow(this.scratch);
    const met = sent >= amount || onGap({ network: this.network, from, goals: this.goal, amount, without: cell });
    this.goal[to] = 0;
    return met;
  }

  /** Whether the amount fits over three numbers: along the row, back along another row, and the column. */
  private isDirect(move: Move): boolean {
    const { hint } = move;
    const [row, column] = [hint[0] as number, hint[1] as number];
    if (this.fits(move, row, column)) return true;
    const { rows, columns } = this.network;
    for (let otherRow = 0; otherRow < rows; otherRow++) {
      if (!this.fitsRow(move, otherRow)) continue;
      for (let otherColumn = 0; otherColumn < columns; otherColumn++) {
        if (this.fits(move, otherRow, otherColumn)) {
          hint[0] = otherRow;
          hint[1] = otherColumn;
          return true;
        }
      }
    }
    return false;
  }

  /** The number in the move's column and another row. */
  private fitsRow({ from, to, amount }: Move, otherRow: number): boolean {
    const { rows, columns, forth, back, hidden } = this.network;
    const fromRow = from < rows;
    if (otherRow === (fromRow ? from : to)) return false;
    const cell = otherRow * columns + (fromRow ? to : from) - rows;
    return hidden[cell] === 1 && ((fromRow ? forth : back)[cell] as number) >= amount;
  }

  private fits(move: Move, otherRow: number, otherColumn: number): boolean {
    const { rows, columns, forth, back, hidden } = this.network;
    const { from, to, amount } = move;
    const fromRow = from < rows;
    const row = fromRow ? from : to;
    const column = (fromRow ? to : from) - rows;
    if (otherColumn === column || otherRow === row) return false;
    const across = otherRow * columns + otherColumn;
    const along = row * columns + otherColumn;
    const [out, home] = fromRow ? [forth, back] : [back, forth];
    return (
      hidden[across] === 1 &&
      (home[across] as number) >= amount &&
      hidden[along] === 1 &&
      (out[along] as number) >= amount &&
      this.fitsRow(move, otherRow)
    );
  }
}
