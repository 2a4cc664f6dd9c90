import * as React from 'react';
import type { Failure } from '../domain/failure';
import type { OperationId } from '../domain/identity';
import { useSession } from './session';
import { useIsMounted } from './useIsMounted';
import { asFailure } from './useLoad';

/** An act that is done with one button. */
export interface OneAct<Input extends unknown[]> {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /** Does it; while it is being done, a second start does nothing. */
  readonly start: (...input: Input) => void;
  /** Does what failed once more, as the same act. */
  readonly retry: () => void;
}

interface Attempt<Input> {
  readonly operation: OperationId;
  readonly input: Input;
}

/** An act of one row: `send` adds it, `onDone` is waited for before the button is free again. Nothing counts twice. */
export function useOneAct<Input extends unknown[]>(
  send: (operation: OperationId, ...input: Input) => Promise<void>,
  onDone: (...input: Input) => Promise<unknown> | void
): OneAct<Input> {
  const { guildhall } = useSession();
  const [isBusy, setIsBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure>();
  const isRunning = React.useRef(false);
  const attempt = React.useRef<Attempt<Input>>();
  const isMounted = useIsMounted();
  const run = async (next: Attempt<Input>): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    attempt.current = next;
    setIsBusy(true);
    setFailure(undefined);
    let failed: Failure | undefined;
    try {
      await send(next.operation, ...next.input);
      await onDone(...next.input);
    } catch (error) {
      failed = asFailure(error);
    }
    isRunning.current = false;
    if (!isMounted.current) return;
    setIsBusy(false);
    setFailure(failed);
  };
  return {
    isBusy,
    failure,
    start: (...input) => void run({ operation: guildhall.newOperation(), input }),
    retry: () => void (attempt.current !== undefined && run(attempt.current))
  };
}
