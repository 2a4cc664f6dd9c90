import * as React from 'react';
import { Failure } from '../domain/failure';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Load<T> {
  readonly loaded: Loaded<T>;
  /** Asks again; what is shown stays until the answer comes. */
  readonly reload: () => void;
}

/** Loads once per identity of `load` (wrap it in `useCallback`) and again on `reload`; late answers are dropped. */
export function useLoad<T>(load: () => Promise<T>): Load<T> {
  const [loaded, setLoaded] = React.useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => setLoaded({ state: 'loading' }), [load]);
  React.useEffect(() => {
    let isCurrent = true;
    load().then(
      value => isCurrent && setLoaded({ state: 'ready', value }),
      (error: unknown) => isCurrent && setLoaded({ state: 'failed', failure: asFailure(error) })
    );
    return () => {
      isCurrent = false;
    };
  }, [load, round]);
  const reload = React.useCallback(() => setRound(before => before + 1), []);
  return { loaded, reload };
}

/** What is thrown is a `Failure`, or a fault of ours, which is told as one too. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('unavailable', String(error), error);
}
