import * as React from 'react';

interface FirstContent {
  readonly isThere: boolean;
  readonly tell: () => void;
}

// Where nobody holds anything back, everything comes at once.
const Context = React.createContext<FirstContent>({ isThere: true, tell: () => undefined });

/** So long is waited for the first content at most, in milliseconds. What failed, and what is empty, tells as well. */
const patience = 10_000;

/** Around a view of which something comes first: what is in `AfterFirstContent` waits for it, so that the line is free. */
export const FirstContentFirst: React.FunctionComponent = ({ children }) => {
  const [isThere, setIsThere] = React.useState(false);
  React.useEffect(() => {
    const timer = setTimeout(() => setIsThere(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const tell = React.useCallback(() => setIsThere(true), []);
  const value = React.useMemo(() => ({ isThere, tell }), [isThere, tell]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
};

/** Nothing before the first content is there, or what is shown `meanwhile`. */
export const AfterFirstContent: React.FunctionComponent<{ readonly meanwhile?: React.ReactElement }> = ({ meanwhile, children }) => (React.useContext(Context).isThere ? <>{children}</> : (meanwhile ?? null));

/** For what may be the first content: tells, once it is drawn. */
export function useTellContent(): void {
  const { tell } = React.useContext(Context);
  React.useEffect(() => {
    // Once it is on the page, and not in the same breath.
    const timer = setTimeout(tell, 0);
    return () => clearTimeout(timer);
  }, [tell]);
}
