import * as React from 'react';

/** A ref for the control that opened something: it gets the focus back when `isAway` ends. */
export function useReturnFocus<Control extends HTMLElement>(isAway: boolean): React.RefObject<Control> {
  const control = React.useRef<Control>(null);
  const wasAway = React.useRef(isAway);
  React.useEffect(() => {
    if (wasAway.current && !isAway) control.current?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return control;
}
