import * as React from 'react';
import { useIsMounted } from './useIsMounted';

export interface Gate {
  readonly isClosed: boolean;
  readonly close: () => void;
  readonly open: () => void;
  /** Settled at once while the gate is open, else once it is opened again. */
  readonly pass: () => Promise<void>;
}

/** A gate that long work passes between its steps, so that it can be paused. Leaving the screen opens it: nobody could any more. */
export function useGate(): Gate {
  const [isClosed, setIsClosed] = React.useState(false);
  const isMounted = useIsMounted();
  const closed = React.useRef<{ readonly opened: Promise<void>; readonly let: () => void }>();
  const open = React.useCallback(() => {
    closed.current?.let();
    closed.current = undefined;
    if (isMounted.current) setIsClosed(false);
  }, [isMounted]);
  const close = React.useCallback(() => {
    if (closed.current !== undefined) return;
    let letPass = (): void => undefined;
    const opened = new Promise<void>(resolve => {
      letPass = resolve;
    });
    closed.current = { opened, let: letPass };
    setIsClosed(true);
  }, []);
  const pass = React.useCallback(async () => closed.current?.opened, []);
  React.useEffect(() => open, [open]);
  return { isClosed, close, open, pass };
}
