/** Pixels of rows that are drawn above and below what is seen, so that a finger or a Tab finds them there. */
export const margin = 900;

/** Rows that are drawn, and the heights of all. */
export interface RowSpan {
  /** The first row that is drawn, and the first behind them that is not. */
  readonly first: number;
  readonly end: number;
}

/**
 * The rows that reach into what is seen, with the margin around it. `top`: where the list begins, in pixels from the upper
 * edge of the window; `heightOf` includes the gap below a row. At least `least` rows are drawn where there are as many.
 */
export function rowsInWindow(count: number, heightOf: (row: number) => number, top: number, windowHeight: number, least: number): RowSpan {
  let row = 0;
  let at = top;
  while (row < count && at + heightOf(row) < -margin) {
    at += heightOf(row);
    row += 1;
  }
  const first = Math.max(0, Math.min(row, count - least));
  while (row < count && at < windowHeight + margin) {
    at += heightOf(row);
    row += 1;
  }
  return { first, end: Math.min(count, Math.max(row, first + least)) };
}
