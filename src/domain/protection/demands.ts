import { columnNode, raisesForth, rowNode, type Network } from './network';

/**
 * What has to stay possible, as flows. That a number below the minimum k could be k-1 means: k-1 can flow between its ends
 * against it, its own being lowered counted. Its ends are joined the other way by raising it. So all rows and columns
 * that are joined by such numbers have to be able to send k-1 to each other, which follows once each can send it to one of
 * them, the hub, and get it from there: a cut between two of them has the hub on one side.
 */
export interface Demands {
  readonly groups: readonly Group[];
  /** What flows between members of a group and their hub: k-1. */
  readonly width: number;
  readonly moves: readonly Move[];
}

export interface Group {
  readonly hub: number;
  /** The hub is not among them. */
  readonly members: readonly number[];
}

/** One number has to be able to change by `amount`: that much flows between its ends, not through itself. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly cell: number;
}

/** A number that is hidden for its own sake: it has to be able to be anything from `from` to `to`. */
export interface Kept {
  readonly cell: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Turns numbers that are hidden for their own sake into demands. `width`: k-1, to where numbers below the minimum go. */
export function demandsOf(network: Network, kept: readonly Kept[], width: number): Demands {
  const hubs = new Int32Array(network.rows + network.columns).map((_, node) => node);
  const moves: Move[] = [];
  for (const { cell, value, from, to } of kept) {
    const forth = raisesForth(network, cell);
    const row = rowNode(network, cell);
    const column = columnNode(network, cell);
    const start = forth ? row : column;
    const end = forth ? column : row;
    const raise = (forth ? network.forth : network.back)[cell] as number;
    if (width > 0 && from === 0 && to === width && raise >= width) join(hubs, row, column);
    else if (to > value) moves.push({ from: end, to: start, amount: to - value, cell });
    if (value > from) moves.push({ from: start, to: end, amount: value - from, cell });
  }
  return { groups: groupsOf(hubs), width, moves };
}

function join(hubs: Int32Array, one: number, other: number): void {
  const first = hubOf(hubs, one);
  const second = hubOf(hubs, other);
  hubs[Math.max(first, second)] = Math.min(first, second);
}

function hubOf(hubs: Int32Array, node: number): number {
  let hub = node;
  while (hubs[hub] !== hub) hub = hubs[hub] as number;
  hubs[node] = hub;
  return hub;
}

/** The largest group first: the others are more likely to be met along with it. */
function groupsOf(hubs: Int32Array): Group[] {
  const members = new Map<number, number[]>();
  for (let node = 0; node < hubs.length; node++) {
    const hub = hubOf(hubs, node);
    if (hub === node) members.set(hub, []);
    else members.get(hub)?.push(node);
  }
  return [...members]
    .filter(([, others]) => others.length > 0)
    .map(([hub, others]) => ({ hub, members: others }))
    .sort((one, other) => other.members.length - one.members.length || one.hub - other.hub);
}
