import * as React from 'react';
import type { Task } from './useTask';

/** Tells when a task begins and stops, and what came of it, once. */
export function useTaskEnds<Result>(
  task: Task<unknown, Result>,
  onBusy: (isBusy: boolean) => void,
  onDone: (result: Result) => void
): void {
  const latest = React.useRef({ onBusy, onDone });
  latest.current = { onBusy, onDone };
  const isBusy = task.state === 'running';
  const result = task.state === 'done' ? task : undefined;
  React.useEffect(() => latest.current.onBusy(isBusy), [isBusy]);
  React.useEffect(() => {
    if (result !== undefined) latest.current.onDone(result.result);
  }, [result]);
}
