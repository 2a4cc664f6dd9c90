import * as React from 'react';

export interface WayBack {
  /** Remembers what has the focus, before something else takes the place. */
  readonly leave: () => void;
  /** For the element that is left and come back to. */
  readonly root: React.RefObject<HTMLDivElement>;
}

/** Returns the focus to where it was when somebody comes back, or to the whole where that control is gone. */
export function useWayBack(isHere: boolean): WayBack {
  const root = React.useRef<HTMLDivElement>(null);
  const left = React.useRef<Element | null>(null);
  const wasHere = React.useRef(isHere);
  React.useEffect(() => {
    if (isHere && !wasHere.current) {
      const control = left.current;
      const target = control instanceof HTMLElement && root.current?.contains(control) === true ? control : root.current;
      target?.focus();
    }
    wasHere.current = isHere;
  }, [isHere]);
  const leave = React.useCallback(() => {
    left.current = document.activeElement;
  }, []);
  return { leave, root };
}
