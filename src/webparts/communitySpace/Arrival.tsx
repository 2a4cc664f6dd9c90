import * as React from 'react';

/** Around the section that a link leads to: it is brought into view, and the keyboard goes on from there. */
export const Arrival: React.FunctionComponent = ({ children }) => {
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    root.current?.focus();
    root.current?.scrollIntoView();
  }, []);
  return (
    <div ref={root} tabIndex={-1}>
      {children}
    </div>
  );
};
