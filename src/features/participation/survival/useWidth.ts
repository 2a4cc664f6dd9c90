import * as React from 'react';

/** Before anything is laid out. */
const usual = 640;
/** Below, a chart would be too narrow to be read. */
const narrowest = 240;

/** The width in pixels that an element has, for drawings that do not stretch. */
export function useWidth(element: React.RefObject<HTMLElement>): number {
  const [width, setWidth] = React.useState(usual);
  React.useLayoutEffect(() => {
    if (element.current === null || typeof ResizeObserver !== 'function') return undefined;
    const look = (): void => setWidth(Math.max(narrowest, Math.floor(element.current?.clientWidth ?? usual)));
    const observer = new ResizeObserver(look);
    observer.observe(element.current);
    look();
    return () => observer.disconnect();
  }, [element]);
  return width;
}
