import * as React from 'react';

/** Whether the component is still on the screen, for answers that come late. */
export function useIsMounted(): React.MutableRefObject<boolean> {
  const isMounted = React.useRef(true);
  React.useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return isMounted;
}
