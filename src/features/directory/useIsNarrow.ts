import * as React from 'react';

/** Pixels below which a screen has one column. */
const narrow = 640;

/** Whether an element is narrower than a screen of one column: the web part may stand in a third of a wide page. */
export function useIsNarrow(element: React.RefObject<HTMLElement>): boolean {
  const [isNarrow, setIsNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    const look = (): void => {
      const width = element.current?.clientWidth ?? 0;
      // What is hidden has no width, and nothing is to move while it is.
      if (width > 0) setIsNarrow(width < narrow);
    };
    look();
    if (element.current === null || typeof ResizeObserver !== 'function') return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNarrow;
}
