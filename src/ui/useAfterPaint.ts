import * as React from 'react';

/**
 * A value one frame late: until what changed with it is painted, the one before. For what is large and below what somebody
 * looks at, so that it does not keep that waiting. What comes and goes within the frame is passed over. `first`: what there is
 * in the very first frame; the value itself where that is not said.
 */
export function useAfterPaint<T>(value: T, first: T = value): T {
  const [shown, setShown] = React.useState(first);
  React.useEffect(() => {
    let timer: number | undefined;
    // A frame is painted after its callbacks, and before the next task.
    const frame = requestAnimationFrame(() => (timer = window.setTimeout(() => setShown(() => value), 0)));
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
