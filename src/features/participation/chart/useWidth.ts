import * as React from 'react';

/** Where nothing is laid out, as before the first drawing. */
const usual = 640;

/** The width of an element in pixels, told anew as it changes. */
export function useWidth<Measured extends HTMLElement>(): readonly [element: React.RefObject<Measured>, width: number] {
  const element = React.useRef<Measured>(null);
  const [width, setWidth] = React.useState(usual);
  React.useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const measure = (): void => setWidth(Math.round(measured.clientWidth) || usual);
    measure();
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
