/** A table with margins as the oracle sees it, written apart from the product: numbers, minimum, and which are below it. */
export interface Problem {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly number[];
  readonly minimum: number;
}

export function problemOf(table: { rows: readonly string[]; columns: readonly string[]; cells: ArrayLike<number> }, minimum: number): Problem {
  const [height, width] = [table.rows.length, table.columns.length];
  const at = (row: number, column: number): number => table.cells[row * width + column] as number;
  const values: number[] = [];
  const all = Array.from({ length: width }, (_, column) => column);
  const sums = all.map(column => table.rows.reduce((sum, _, row) => sum + at(row, column), 0));
  for (let row = 0; row < height; row++) {
    const cells = all.map(column => at(row, column));
    values.push(...cells, cells.reduce((sum, count) => sum + count, 0));
  }
  values.push(...sums, sums.reduce((sum, count) => sum + count, 0));
  return { rows: height + 1, columns: width + 1, values, minimum };
}

export function isPrimary({ values, minimum }: Problem, cell: number): boolean {
  return (values[cell] as number) < minimum;
}

/** Numbers at or above the minimum of which at least one has to be hidden, because otherwise a primary is too narrow. */
export type Cut = readonly number[];

/**
 * Cuts that `hidden` (0 to 1 for each number that is not below the minimum) violates: for each number below the minimum
 * the largest flow that changes it to 0 or to k-1 is looked for. The cut that bounds it says that one of its other numbers
 * has to be hidden: any of them is at least k and so lets everything through. `every`: only one in so many is looked at.
 */
export function violatedCuts(problem: Problem, hidden: ArrayLike<number>, most = Infinity, every = 1): Cut[] {
  const graph = arcsOf(problem, hidden);
  const cuts = new Map<string, Cut>();
  for (let cell = 0; cell < problem.values.length; cell += every) {
    if (!isPrimary(problem, cell)) continue;
    const value = problem.values[cell] as number;
    const row = Math.floor(cell / problem.columns);
    const column = problem.rows + (cell % problem.columns);
    const outward = isOutward(problem, cell);
    const [start, end] = outward ? [row, column] : [column, row];
    for (const [from, to, amount] of [
      [end, start, problem.minimum - 1 - value],
      [start, end, value]
    ] as const) {
      const side = amount > 0 ? smallSide(graph, from, to, amount, cell) : undefined;
      if (side === undefined) continue;
      const cut = crossing(problem, side);
      cuts.set(cut.join(), cut);
      if (cuts.size >= most) return [...cuts.values()];
    }
  }
  return [...cuts.values()];
}

interface Graph {
  readonly nodes: number;
  /** Per node, the numbers of its arcs. Arc 2n and 2n+1 are the two ways of one number of the table. */
  readonly leaving: number[][];
  readonly head: number[];
  readonly room: Float64Array;
  readonly cellOf: number[];
}

function isOutward({ rows, columns }: Problem, cell: number): boolean {
  return (Math.floor(cell / columns) === rows - 1) === (cell % columns === columns - 1);
}

function arcsOf(problem: Problem, hidden: ArrayLike<number>): Graph {
  const { rows, columns, values, minimum } = problem;
  const leaving: number[][] = Array.from({ length: rows + columns }, () => []);
  const head: number[] = [];
  const room: number[] = [];
  const cellOf: number[] = [];
  values.forEach((value, cell) => {
    const share = isPrimary(problem, cell) ? 1 : (hidden[cell] as number);
    if (share < 1e-9) return;
    const [row, column] = [Math.floor(cell / columns), rows + (cell % columns)];
    const [start, end] = isOutward(problem, cell) ? [row, column] : [column, row];
    leaving[start]?.push(head.length);
    head.push(end);
    room.push(minimum * share);
    leaving[end]?.push(head.length);
    head.push(start);
    room.push(Math.min(minimum, value) * share);
    cellOf.push(cell, cell);
  });
  return { nodes: rows + columns, leaving, head, room: Float64Array.from(room), cellOf };
}

/** The nodes on the side of `from` of a smallest cut, if less than `amount` flows; shortest ways first. */
function smallSide(graph: Graph, from: number, to: number, amount: number, without: number): Uint8Array | undefined {
  const room = graph.room.slice();
  let missing = amount;
  while (missing > 1e-6) {
    const through = new Int32Array(graph.nodes).fill(-1);
    const seen = new Uint8Array(graph.nodes);
    seen[from] = 1;
    const queue = [from];
    for (let index = 0; index < queue.length && seen[to] === 0; index++) {
      for (const arc of graph.leaving[queue[index] as number] as number[]) {
        const head = graph.head[arc] as number;
        if (seen[head] === 1 || (room[arc] as number) < 1e-9 || graph.cellOf[arc] === without) continue;
        seen[head] = 1;
        through[head] = arc;
        queue.push(head);
      }
    }
    if (seen[to] === 0) return seen;
    const arcs: number[] = [];
    for (let node = to; node !== from; ) {
      const arc = through[node] as number;
      arcs.push(arc);
      node = graph.head[arc ^ 1] as number;
    }
    const least = Math.min(missing, ...arcs.map(arc => room[arc] as number));
    for (const arc of arcs) {
      room[arc] = (room[arc] as number) - least;
      room[arc ^ 1] = (room[arc ^ 1] as number) + least;
    }
    missing -= least;
  }
  return undefined;
}

function crossing(problem: Problem, side: Uint8Array): Cut {
  const cut: number[] = [];
  for (let cell = 0; cell < problem.values.length; cell++) {
    if (isPrimary(problem, cell)) continue;
    const [row, column] = [Math.floor(cell / problem.columns), problem.rows + (cell % problem.columns)];
    if (side[row] !== side[column]) cut.push(cell);
  }
  return cut;
}
