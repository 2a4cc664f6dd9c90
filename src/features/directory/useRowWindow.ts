import * as React from 'react';
import type { RowSpan } from './rowWindow';
import { rowsInWindow } from './rowWindow';

/** Pixels between two rows. */
export const rowGap = 16;

/** Pixels a row is taken to have until it was drawn once: a card with a purpose of two lines. */
const unknownHeight = 236;

/** Cards that are drawn in any case: a few screens, quickly drawn, and all there is for most companies. */
const leastCards = 24;

export interface RowWindow {
  /** Rows to draw, ascending. Between two that do not follow each other stands a space. */
  readonly rows: readonly number[];
  /** Pixels that the rows from one to another (excluded) take, without the gap behind them. */
  readonly heightBetween: (from: number, until: number) => number;
  readonly columns: number;
}

/**
 * Which rows of a grid are drawn: those in and around what is seen, and the one that has the focus, which must not go
 * away under it. Every row's first cell carries `data-row`; its height is measured once it is drawn, by `keyOf`, so that a
 * row keeps it while others come and go. Whatever scrolls, page or host, is heard.
 */
export function useRowWindow(list: React.RefObject<HTMLElement>, count: (columns: number) => number, keyOf: (row: number, columns: number) => string): RowWindow {
  const [columns, setColumns] = React.useState(1);
  const total = count(columns);
  const heights = React.useRef(new Map<string, number>());
  const [span, setSpan] = React.useState<RowSpan>({ first: 0, end: leastCards });
  // Only what scrolling draws anew has to know of it, so it is no state.
  const focused = React.useRef<string>();
  const heightOf = (row: number): number => (heights.current.get(keyOf(row, columns)) ?? unknownHeight) + rowGap;
  const look = (): void => {
    const element = list.current;
    if (element === null || isHidden(element)) return;
    setColumns(columnsOf(element));
    measure(element, row => keyOf(row, columns), heights.current);
    const least = Math.ceil(leastCards / columns);
    const next = rowsInWindow(total, heightOf, element.getBoundingClientRect().top, window.innerHeight, least);
    setSpan(before => (before.first === next.first && before.end === next.end ? before : next));
  };
  const latest = React.useRef(look);
  latest.current = look;
  // Rows have their heights once they are drawn, and these decide what else is.
  React.useLayoutEffect(look);
  useScrolling(list, latest, focused);
  const pinned = focused.current === undefined ? -1 : rowOfKey(focused.current, total, row => keyOf(row, columns), span);
  return {
    rows: rowsToDraw(span, total, pinned),
    heightBetween: (from, until) => {
      let height = -rowGap;
      for (let row = from; row < until; row += 1) height += heightOf(row);
      return Math.max(0, height);
    },
    columns
  };
}

/** Hears what moves the list or its width, once a frame, and which row has the focus. */
function useScrolling(list: React.RefObject<HTMLElement>, latest: React.MutableRefObject<() => void>, focused: React.MutableRefObject<string | undefined>): void {
  React.useEffect(() => {
    const element = list.current;
    let frame = 0;
    const handleMove = (): void => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        latest.current();
      });
    };
    const handleFocus = (event: FocusEvent): void => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row-key]') : null;
      focused.current = cell?.dataset.rowKey;
    };
    const handleBlur = (): void => void (focused.current = undefined);
    // Scrolling does not bubble, and it is not known which of the host's elements scrolls: it is heard on its way down.
    window.addEventListener('scroll', handleMove, { capture: true, passive: true });
    window.addEventListener('resize', handleMove);
    element?.addEventListener('focusin', handleFocus);
    element?.addEventListener('focusout', handleBlur);
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(handleMove) : undefined;
    if (element !== null) observer?.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', handleMove, { capture: true });
      window.removeEventListener('resize', handleMove);
      element?.removeEventListener('focusin', handleFocus);
      element?.removeEventListener('focusout', handleBlur);
      observer?.disconnect();
    };
  }, [list, latest, focused]);
}

/** While another screen stands in its place the list has no size, and none of its rows. */
function isHidden(element: HTMLElement): boolean {
  return element.closest('[hidden]') !== null;
}

/** As many columns as the browser made; 1 where nothing is laid out. */
function columnsOf(element: HTMLElement): number {
  const tracks = getComputedStyle(element).gridTemplateColumns.split(' ').filter(track => /^[\d.]+px$/.test(track));
  return Math.max(1, tracks.length);
}

function measure(list: HTMLElement, keyOf: (row: number) => string, heights: Map<string, number>): void {
  for (const cell of list.querySelectorAll<HTMLElement>(':scope > [data-row]')) {
    if (cell.offsetHeight > 0) heights.set(keyOf(Number(cell.dataset.row)), cell.offsetHeight);
  }
}

/** The row of the focus, looked for only where it is none of those that are drawn anyway. */
function rowOfKey(key: string, total: number, keyOf: (row: number) => string, { first, end }: RowSpan): number {
  for (let row = first; row < Math.min(end, total); row += 1) if (keyOf(row) === key) return -1;
  for (let row = 0; row < total; row += 1) if (keyOf(row) === key) return row;
  return -1;
}

function rowsToDraw({ first, end }: RowSpan, total: number, pinned: number): readonly number[] {
  const from = Math.min(first, Math.max(0, total - 1));
  const rows = Array.from({ length: Math.max(0, Math.min(end, total) - from) }, (_, index) => from + index);
  return pinned < 0 ? rows : [...rows, pinned].sort((a, b) => a - b);
}
