import { isPrimary, type Problem } from './cuts';

/**
 * The hypercube heuristic, as simply as it goes: for each number below the minimum, in order, the cheapest rectangle with it
 * at a corner whose other corners can move by what is needed. Answers what is hidden, margins among it.
 */
export function hypercube(problem: Problem): Uint8Array {
  const { rows, columns, values, minimum } = problem;
  const hidden = Uint8Array.from(values, (_, cell) => (isPrimary(problem, cell) ? 1 : 0));
  const price = (cell: number): number => (hidden[cell] === 1 ? 0 : (values[cell] as number));
  values.forEach((value, cell) => {
    if (value >= minimum) return;
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    let best: { cells: number[]; price: number } | undefined;
    for (let otherRow = 0; otherRow < rows && best?.price !== 0; otherRow++) {
      const down = otherRow * columns + column;
      if (otherRow === row || price(down) >= (best?.price ?? Infinity)) continue;
      for (let otherColumn = 0; otherColumn < columns; otherColumn++) {
        if (otherColumn === column) continue;
        const cells = [down, row * columns + otherColumn, otherRow * columns + otherColumn];
        const sum = cells.reduce((total, corner) => total + price(corner), 0);
        if (sum < (best?.price ?? Infinity) && canMove(problem, cell, cells)) best = { cells, price: sum };
      }
    }
    for (const corner of best?.cells ?? []) hidden[corner] = 1;
  });
  return hidden;
}

/** Numbers that fall when the one at the corner rises have to be as large as that, those that rise as large as it. */
function canMove(problem: Problem, cell: number, others: readonly number[]): boolean {
  const value = problem.values[cell] as number;
  const raise = problem.minimum - 1 - value;
  const [down, along, across] = others as [number, number, number];
  const risesWith = (other: number, opposite: boolean): boolean => (side(problem, other) === side(problem, cell)) !== opposite;
  return [[down, true] as const, [along, true] as const, [across, false] as const].every(
    ([other, opposite]) => (problem.values[other] as number) >= (risesWith(other, opposite) ? value : raise)
  );
}

/** Margins count against their cells. */
function side({ rows, columns }: Problem, cell: number): boolean {
  return (Math.floor(cell / columns) === rows - 1) === (cell % columns === columns - 1);
}
