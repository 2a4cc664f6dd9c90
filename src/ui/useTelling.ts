import * as React from 'react';

export interface Telling<Place extends HTMLElement = HTMLHeadingElement> {
  /** What happened last, to read out. */
  readonly told: string;
  readonly tell: (told: string) => void;
  /** For the heading of the section, or what stands for it (which needs `tabIndex={-1}`): it takes the focus where what had it is gone. */
  readonly heading: React.RefObject<Place>;
}

/** How a section tells what happened in it. What is done may take away what had the focus: then the heading has it. */
export function useTelling<Place extends HTMLElement = HTMLHeadingElement>(): Telling<Place> {
  const [{ told, times }, setTold] = React.useState({ told: '', times: 0 });
  const heading = React.useRef<Place>(null);
  React.useEffect(() => {
    if (times > 0 && (document.activeElement === null || document.activeElement === document.body)) heading.current?.focus();
  }, [times]);
  const tell = React.useCallback((next: string) => setTold(before => ({ told: next, times: before.times + 1 })), []);
  return { told, tell, heading };
}
