import * as React from 'react';
import { useAfterPaint } from '../../../ui/useAfterPaint';
import type { Matrix } from './matrix';
import { columnWidth } from './useMatrixStyles';

export interface DrawnColumns {
  /** How many columns. */
  readonly drawn: number;
  /** For the element that the table is scrolled in. */
  readonly onScroll: () => void;
}

/**
 * How many of `all` columns of a table are drawn: when another one comes, at first those that are in view, and all once these are
 * painted. What is out of view then keeps nobody waiting: a table has a thousand cells, and most are. `reached`: a column that
 * has to be there, because it may have the focus.
 */
export function useDrawnColumns(matrix: Matrix, all: number, scroll: React.RefObject<HTMLElement>, reached: number): DrawnColumns {
  const isPainted = useAfterPaint(matrix) === matrix;
  const inView = React.useRef(0);
  const measure = React.useCallback(() => {
    const { clientWidth = 0, scrollLeft = 0 } = scroll.current ?? {};
    // From right to left, what is scrolled is counted below nought.
    inView.current = clientWidth === 0 ? 0 : Math.ceil((Math.abs(scrollLeft) + clientWidth) / columnWidth);
  }, [scroll]);
  // When it has been laid out: asked for in the middle of a change, a width has the page laid out once more.
  React.useEffect(() => {
    if (scroll.current === null || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(scroll.current);
    return () => observer.disconnect();
  }, [scroll, measure]);
  // Where nothing was laid out, nobody knows what is in view.
  return { drawn: isPainted || inView.current === 0 ? all : Math.min(all, Math.max(inView.current, reached + 1)), onScroll: measure };
}
