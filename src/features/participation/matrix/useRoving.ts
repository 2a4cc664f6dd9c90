import * as React from 'react';
import { getRTL } from '@fluentui/react';

/** A cell by its row and column, sums included, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Roving {
  /** The cell that the Tab key leads to. */
  readonly at: Place;
  readonly grid: React.RefObject<HTMLTableElement>;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onFocus: (event: React.SyntheticEvent) => void;
}

/**
 * Keys of a grid (WAI-ARIA Authoring Practices): arrows go from cell to cell, Home and End to the ends of a row, with Ctrl to
 * those of the table, Page Up and Page Down to the rows before and after. One cell is a stop of the Tab key, the one last
 * been at.
 */
export function useRoving(rows: number, columns: number, onPage: ((step: -1 | 1) => void) | undefined): Roving {
  const [last, setLast] = React.useState<Place>({ row: 0, column: 0 });
  const grid = React.useRef<HTMLTableElement>(null);
  const isTurning = React.useRef(false);
  const row = Math.min(last.row, rows - 1);
  const column = Math.min(last.column, columns - 1);
  const at = React.useMemo(() => ({ row, column }), [row, column]);
  const focus = (place: Place): void => grid.current?.querySelector<HTMLElement>(`[data-row="${place.row}"] [data-column="${place.column}"]`)?.focus();

  // The page that was turned to may have fewer rows.
  React.useEffect(() => {
    if (isTurning.current) focus(at);
    isTurning.current = false;
  });

  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const from = placeOf(event.target);
    if (from === undefined || event.altKey || event.metaKey) return;
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : undefined;
    const to = step === undefined ? placeAfter(event, from, { row: rows - 1, column: columns - 1 }) : undefined;
    if (to === undefined && (step === undefined || onPage === undefined)) return;
    event.preventDefault();
    if (to !== undefined) return focus(to);
    isTurning.current = true;
    onPage?.(step as -1 | 1);
  };
  const handleFocus = (event: React.SyntheticEvent): void => {
    const place = placeOf(event.target);
    if (place !== undefined) setLast(place);
  };
  return { at, grid, onKeyDown: handleKeyDown, onFocus: handleFocus };
}

/** The cell that an element is or stands in; undefined outside of all. */
export function placeOf(target: EventTarget): Place | undefined {
  const cell = (target as Element).closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : undefined;
}

function placeAfter({ key, ctrlKey }: React.KeyboardEvent, { row, column }: Place, end: Place): Place | undefined {
  const onwards = getRTL() ? -1 : 1;
  const inside = (next: Place): Place => ({ row: Math.max(0, Math.min(end.row, next.row)), column: Math.max(0, Math.min(end.column, next.column)) });
  switch (key) {
    case 'ArrowRight':
      return inside({ row, column: column + onwards });
    case 'ArrowLeft':
      return inside({ row, column: column - onwards });
    case 'ArrowDown':
      return inside({ row: row + 1, column });
    case 'ArrowUp':
      return inside({ row: row - 1, column });
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? end.row : row, column: end.column };
    default:
      return undefined;
  }
}
