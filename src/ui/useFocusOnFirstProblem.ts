import * as React from 'react';

/** A ref for a form: each time `refusals` grows, the first field that needs another look gets the focus. */
export function useFocusOnFirstProblem(refusals: number): React.RefObject<HTMLFormElement> {
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem] button')?.focus();
  }, [refusals]);
  return form;
}
