import * as React from 'react';

/** The earlier of two values that say the same, so that what is made of it is not made anew. */
export function useUnchanged<T>(value: T, isSame: (earlier: T, value: T) => boolean): T {
  const kept = React.useRef(value);
  if (!isSame(kept.current, value)) kept.current = value;
  return kept.current;
}
