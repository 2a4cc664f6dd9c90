import * as React from 'react';

/** Milliseconds below which telling of something would only flicker. */
export const flicker = 400;

/** Whether something has been so for long enough to be told. */
export function useLasting(isSo: boolean): boolean {
  const [isLasting, setIsLasting] = React.useState(false);
  React.useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setIsLasting(true), flicker);
    return () => {
      clearTimeout(timer);
      setIsLasting(false);
    };
  }, [isSo]);
  return isSo && isLasting;
}
