import * as React from 'react';
import { useAfterPaint } from '../../../ui/useAfterPaint';
import type { Matrix } from './matrix';
import { columnWidth } from './useMatrixStyles';

/**
 * How many columns of a table are drawn, sums of rows included: when another one comes, at first those that are in view, and
 * all once these are painted. What is out of view then keeps nobody waiting: a table has a thousand cells, and most are.
 * `reached`: a column that has to be there, because it may have the focus.
 */
export function useDrawnColumns(matrix: Matrix, scroll: React.RefObject<HTMLElement>, reached: number): number {
  const all = matrix.columns.length + (matrix.hasRowSums ? 1 : 0);
  const isPainted = useAfterPaint(matrix) === matrix;
  const { clientWidth = 0, scrollLeft = 0 } = scroll.current ?? {};
  // Where nothing is laid out, nobody knows what is in view.
  if (isPainted || clientWidth === 0) return all;
  // From right to left, what is scrolled is counted below nought.
  const inView = Math.ceil((Math.abs(scrollLeft) + clientWidth) / columnWidth);
  return Math.min(all, Math.max(inView, reached + 1));
}
