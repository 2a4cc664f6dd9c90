import * as React from 'react';
import type { UtcInstant } from '../domain/time';

/** Whole seconds until an instant, counted down on the screen; 0 once it is over, and where there is none. */
export function useSecondsUntil(until: UtcInstant | undefined): number {
  const [, setNow] = React.useState(Date.now);
  const left = until === undefined ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const isOver = left === 0;
  React.useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [until, isOver]);
  return left;
}
