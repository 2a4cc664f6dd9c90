import type { Demands, Group } from './demands';
import { sendFlow, stopFlow, type Scratch } from './flow';
import type { OnGap } from './gap';
import { turnedRound, type Network } from './network';
import { copyReach, mark, markThrough, reachIn, type Reach } from './reach';

/** Asks whether the members of all groups can send the width to each other. */
export interface Groups {
  /** `further`: what is hidden beside the numbers that are hidden for their own sake. */
  everyGroup(further: readonly number[], onGap: OnGap): boolean;
}

/** Who reaches the hub of a group, and who is reached, through the numbers hidden for their own sake alone. */
interface Base {
  readonly group: Group;
  readonly sending: Reach;
  readonly getting: Reach;
}

/** To be made while only numbers are hidden that stay so. */
export function groupsIn(network: Network, { groups, width }: Demands, scratch: Scratch): Groups {
  const round = turnedRound(network);
  const bases = groups.map(group => baseOf(withWideHub(network, group)));
  const sending = reachIn(network);
  const getting = reachIn(round);
  let further: readonly number[] = [];

  function baseOf(group: Group): Base {
    const base = { group, sending: reachIn(network), getting: reachIn(round) };
    for (const reach of [base.sending, base.getting]) {
      mark(reach, group.hub, width);
      for (const member of group.members) {
        if (reach.marked[member] === 0 && leaving(reach.network, member, width) >= width && sends(reach, member)) mark(reach, member, width);
      }
    }
    return base;
  }

  function sends(reach: Reach, member: number): boolean {
    const sent = sendFlow(reach.network, scratch, member, reach.marked, width, -1);
    stopFlow(scratch);
    return sent >= width;
  }

  function startFrom(base: Base): void {
    copyReach(base.sending, sending);
    copyReach(base.getting, getting);
    markThrough(sending, further, width);
    markThrough(getting, further, width);
  }

  function isMet(reach: Reach, member: number, onGap: OnGap): boolean {
    if (reach.marked[member] === 1) return true;
    if (!sends(reach, member)) {
      const added = onGap({ network: reach.network, from: member, goals: reach.marked, amount: width, without: -1 });
      if (added === undefined) return false;
      further = [...further, ...added];
      // What is hidden now lets others through as well.
      markThrough(sending, added, width);
      markThrough(getting, added, width);
    }
    mark(reach, member, width);
    return true;
  }

  return {
    everyGroup(hiddenFurther, onGap) {
      further = hiddenFurther;
      let left: readonly Base[] = bases;
      while (left.length > 0) {
        let together = left.slice(0, 1);
        startFrom(together[0] as Base);
        left = left.slice(1);
        // Groups whose hubs send each other the width are looked at together.
        while (together.length > 0) {
          for (const { group } of together) {
            for (const member of group.members) if (!isMet(sending, member, onGap) || !isMet(getting, member, onGap)) return false;
          }
          const isTogether = ({ group: { hub } }: Base): boolean => sending.marked[hub] === 1 && getting.marked[hub] === 1;
          together = left.filter(isTogether);
          if (together.length > 0) left = left.filter(base => !isTogether(base));
        }
      }
      return true;
    }
  };
}

/** The same group around the member that most can flow to and from, so that the others are likely to reach it. */
function withWideHub(network: Network, { hub, members }: Group): Group {
  const all = [hub, ...members];
  let best = hub;
  let widest = -1;
  for (const node of all) {
    const width = Math.min(leaving(network, node, Infinity), leaving(turnedRound(network), node, Infinity));
    if (width > widest) [best, widest] = [node, width];
  }
  return { hub: best, members: all.filter(node => node !== best) };
}

/** How much the hidden numbers next to a node let leave it, wherever to; no more is counted once it is `enough`. */
function leaving({ rows, columns, forth, back, hidden }: Network, node: number, enough: number): number {
  const isRow = node < rows;
  const room = isRow ? forth : back;
  const step = isRow ? 1 : columns;
  let cell = isRow ? node * columns : node - rows;
  let sum = 0;
  for (let left = isRow ? columns : rows; left > 0 && sum < enough; left--, cell += step) if (hidden[cell] === 1) sum += room[cell] as number;
  return sum;
}
