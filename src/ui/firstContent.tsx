import * as React from 'react';

interface FirstContent {
  readonly isThere: boolean;
  readonly tell: () => void;
  /** Resolves once it is there. */
  readonly there: Promise<void>;
}

// Where nobody holds anything back, everything comes at once.
const Context = React.createContext<FirstContent>({ isThere: true, tell: () => undefined, there: Promise.resolve() });

/** So long is waited for the first content at most, in milliseconds. What failed, and what is empty, tells as well. */
const patience = 10_000;

/** Around a view of which something comes first: what is in `AfterFirstContent` waits for it, so that the line is free. */
export const FirstContentFirst: React.FunctionComponent = ({ children }) => {
  const [isThere, setIsThere] = React.useState(false);
  const [{ there, come }] = React.useState(signal);
  const tell = React.useCallback(() => {
    setIsThere(true);
    come();
  }, [come]);
  React.useEffect(() => {
    const timer = setTimeout(tell, patience);
    return () => clearTimeout(timer);
  }, [tell]);
  const value = React.useMemo(() => ({ isThere, tell, there }), [isThere, tell, there]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
};

/** Nothing before the first content is there, or what is shown `meanwhile`. */
export const AfterFirstContent: React.FunctionComponent<{ readonly meanwhile?: React.ReactElement }> = ({ meanwhile, children }) => (React.useContext(Context).isThere ? <>{children}</> : (meanwhile ?? null));

function signal(): { readonly there: Promise<void>; readonly come: () => void } {
  let come = (): void => undefined;
  const there = new Promise<void>(resolve => {
    come = resolve;
  });
  return { there, come };
}

/** Resolves once the first content is drawn; at once where none is waited for. */
export function useFirstContentThere(): Promise<void> {
  return React.useContext(Context).there;
}

/** For what may be the first content: tells, once it is drawn. */
export function useTellContent(): void {
  const { tell } = React.useContext(Context);
  React.useEffect(() => {
    // Once it is on the page, and not in the same breath.
    const timer = setTimeout(tell, 0);
    return () => clearTimeout(timer);
  }, [tell]);
}
