import { marginsOf } from './margins';
import type { CountedTable } from './protectedTable';

/** A number of a table: a cell, or a margin where `row` or `column` is `total`. */
export type Side = number | 'total';

/** Bounds that a reader knows of a number without seeing it. */
export type Bounds = (row: Side, column: Side) => readonly [atLeast: number, atMost: number];

/** Whether a number is shown, left out because it must be, or left out so that others cannot be worked out. */
export const shown = 0;
export const primary = 1;
export const secondary = 2;

/**
 * A table with its margins as one grid of (rows + 1) x (columns + 1) places, the margins in the last row and column. Taken with
 * the sign of `signs`, each row and each column of the grid adds up to zero, so that the places are arcs between row nodes and
 * column nodes of a network, and any change that a reader cannot rule out is a circulation in it.
 * Source: Cox, "Network models for complementary cell suppression", JASA 90 (1995).
 */
export interface Grid {
  readonly height: number;
  readonly width: number;
  readonly values: Float64Array;
  /** How much each place can fall or grow, in its own sign. */
  readonly canFall: Float64Array;
  readonly canGrow: Float64Array;
  /** -1 for margins but the grand total, else 1. */
  readonly signs: Int8Array;
  readonly states: Uint8Array;
}

export function gridOf(table: CountedTable, minimum: number, bounds: Bounds | undefined): Grid {
  const height = table.rows.length + 1;
  const width = table.columns.length + 1;
  const size = height * width;
  const values = new Float64Array(size);
  const sums = marginsOf(table);
  for (let row = 0; row < height - 1; row++) {
    for (let column = 0; column < width - 1; column++) values[row * width + column] = table.cells[row * (width - 1) + column] ?? 0;
    values[row * width + width - 1] = sums.rows[row] ?? 0;
  }
  for (let column = 0; column < width - 1; column++) values[(height - 1) * width + column] = sums.columns[column] ?? 0;
  values[size - 1] = sums.total;
  const canFall = values.slice();
  const canGrow = new Float64Array(size).fill(Infinity);
  const signs = new Int8Array(size).fill(1);
  const states = new Uint8Array(size);
  for (let place = 0; place < size; place++) {
    const row = Math.floor(place / width);
    const column = place % width;
    const isTotalRow = row === height - 1;
    const isTotalColumn = column === width - 1;
    const value = values[place] as number;
    if (isTotalRow !== isTotalColumn) signs[place] = -1;
    if (value < minimum) states[place] = primary;
    if (bounds === undefined) continue;
    const [atLeast, atMost] = bounds(isTotalRow ? 'total' : row, isTotalColumn ? 'total' : column);
    // What a reader believes must allow what is so; a bound that does not is out of date and tells nothing.
    if (atLeast <= value) canFall[place] = value - Math.max(0, atLeast);
    if (atMost >= value) canGrow[place] = atMost - value;
  }
  return { height, width, values, canFall, canGrow, signs, states };
}

/** The place of a number in a grid. */
export function placeOf({ height, width }: Pick<Grid, 'height' | 'width'>, row: Side, column: Side): number {
  return (row === 'total' ? height - 1 : row) * width + (column === 'total' ? width - 1 : column);
}
