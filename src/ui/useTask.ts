import * as React from 'react';
import type { Failure } from '../domain/failure';
import { useIsMounted } from './useIsMounted';
import { asFailure } from './useLoad';

/** Where a piece of work is that somebody started by hand. */
export type Task<Progress, Result> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: Progress | undefined }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface StartedTask<Progress, Result, Input extends unknown[]> {
  readonly task: Task<Progress, Result>;
  /** Starts the work; while it runs, a second start does nothing. */
  readonly start: (...input: Input) => void;
}

/** Runs `work` on demand and tells its progress, its result or its failure. After unmounting nobody is told. */
export function useTask<Progress, Result, Input extends unknown[] = []>(
  work: (onProgress: (progress: Progress) => void, ...input: Input) => Promise<Result>
): StartedTask<Progress, Result, Input> {
  const [task, setTask] = React.useState<Task<Progress, Result>>({ state: 'idle' });
  const isRunning = React.useRef(false);
  const isMounted = useIsMounted();
  const start = React.useCallback(
    (...input: Input) => {
      if (isRunning.current) return;
      isRunning.current = true;
      const tell = (next: Task<Progress, Result>): void => {
        isRunning.current = next.state === 'running';
        if (isMounted.current) setTask(next);
      };
      tell({ state: 'running', progress: undefined });
      work(progress => tell({ state: 'running', progress }), ...input).then(
        result => tell({ state: 'done', result }),
        (error: unknown) => tell({ state: 'failed', failure: asFailure(error) })
      );
    },
    [work, isMounted]
  );
  return { task, start };
}
