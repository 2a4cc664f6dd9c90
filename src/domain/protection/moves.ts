import type { Move } from './demands';
import { sendFlow, stopFlow, type Scratch } from './flow';
import type { Network } from './network';
import type { OnGap } from './gap';

/** Asks of single numbers whether they can change as much as they have to, and remembers why. */
export interface Moves {
  everyMove(onGap: OnGap): boolean;
}

/** `isKept`: 1 for numbers hidden for their own sake. What they alone allow is never asked again. */
export function movesIn(network: Network, moves: readonly Move[], scratch: Scratch, isKept: Uint8Array): Moves {
  const goal = new Uint8Array(network.rows + network.columns);
  /** Per move: the further hidden numbers that it needs. */
  const proofs: (readonly number[] | undefined)[] = [];
  const open: Move[] = [];
  for (const move of moves) {
    const proof = proofOf(move);
    if (proof?.length === 0) continue;
    open.push(move);
    proofs.push(proof);
  }

  function proofOf(move: Move): number[] | undefined {
    const direct = directWay(network, move);
    if (direct !== undefined) return direct.filter(cell => isKept[cell] === 0);
    const { from, to, amount, cell } = move;
    goal[to] = 1;
    const sent = sendFlow(network, scratch, from, goal, amount, cell);
    const proof: number[] = [];
    for (let index = 0; index < scratch.touchedCount; index++) {
      const passed = scratch.touched[index] as number;
      if (isKept[passed] === 0 && !proof.includes(passed)) proof.push(passed);
    }
    stopFlow(scratch);
    goal[to] = 0;
    return sent >= amount ? proof : undefined;
  }

  function isMet(index: number, onGap: OnGap): boolean {
    const move = open[index] as Move;
    if (proofs[index]?.every(cell => network.hidden[cell] === 1) === true) return true;
    let proof = proofOf(move);
    if (proof === undefined) {
      goal[move.to] = 1;
      const filled = onGap({ network, from: move.from, goals: goal, amount: move.amount, without: move.cell });
      goal[move.to] = 0;
      if (filled === undefined) return false;
      proof = proofOf(move);
    }
    proofs[index] = proof;
    return true;
  }

  return {
    everyMove(onGap) {
      for (let index = 0; index < open.length; index++) if (!isMet(index, onGap)) return false;
      return true;
    }
  };
}

/** Three hidden numbers that carry the whole amount: along the row, along another row, and along the column. */
function directWay({ rows, columns, forth, back, hidden }: Network, { from, to, amount }: Move): number[] | undefined {
  const fromRow = from < rows;
  const row = fromRow ? from : to;
  const column = (fromRow ? to : from) - rows;
  const out = fromRow ? forth : back;
  const home = fromRow ? back : forth;
  for (let otherRow = 0; otherRow < rows; otherRow++) {
    const down = otherRow * columns + column;
    if (otherRow === row || hidden[down] === 0 || (out[down] as number) < amount) continue;
    for (let otherColumn = 0; otherColumn < columns; otherColumn++) {
      const across = otherRow * columns + otherColumn;
      if (hidden[across] === 0 || (home[across] as number) < amount || otherColumn === column) continue;
      const along = row * columns + otherColumn;
      if (hidden[along] === 1 && (out[along] as number) >= amount) return [down, across, along];
    }
  }
  return undefined;
}
