import * as React from 'react';
import type { Recalled } from '../data/guildhall';
import { Failure } from '../domain/failure';
import type { Stale } from './stale';
import { leavesOldAnswer } from './stale';
import { useAskAgain } from './useAskAgain';

export type Loaded<T> =
  | { readonly state: 'loading' }
  /** Without `stale`, it is the newest there is. */
  | { readonly state: 'ready'; readonly value: T; readonly stale?: Stale }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Load<T> {
  readonly loaded: Loaded<T>;
  /** Asks again; what is shown stays, with its age, until the answer comes. */
  readonly reload: () => void;
  /** Shows what a write answered, and asks again. */
  readonly show: (value: T) => void;
}

const loading = { state: 'loading' } as const;

type Recall<T> = () => Promise<Recalled<T> | undefined>;

/**
 * Loads once per identity of `load` (wrap it in `useCallback`) and again on `reload`; late answers are dropped. What
 * `recall` gives is shown until the answer comes, and stays, with its age, where none comes. A load that failed in
 * passing is asked again by itself: once SharePoint no longer asks to wait, or the device is online again. `already`: what
 * was loaded a moment ago, so that it is not loaded again before a `reload`.
 */
export function useLoad<T>(load: () => Promise<T>, recall: Recall<T> = recallNothing, already?: T): Load<T> {
  const begins = React.useRef(already);
  const [loaded, setLoaded] = React.useState<Loaded<T>>(already === undefined ? loading : { state: 'ready', value: already });
  const [round, setRound] = React.useState(0);
  const last = React.useRef<Recalled<T>>();
  React.useEffect(() => {
    last.current = undefined;
  }, [load, recall]);
  React.useEffect(() => {
    const begun = begins.current;
    begins.current = undefined;
    if (begun !== undefined) {
      last.current = { value: begun, readAt: Date.now() };
      return undefined;
    }
    let isCurrent = true;
    const known = last.current;
    if (known === undefined) setLoaded(loading);
    const tell = (next: Loaded<T>): void => {
      if (!isCurrent) return;
      if (next.state === 'ready') last.current = { value: next.value, readAt: next.stale?.since ?? Date.now() };
      setLoaded(next);
    };
    void freshen(load, known === undefined ? recall : async () => known, tell);
    return () => {
      isCurrent = false;
    };
  }, [load, recall, round]);
  const reload = React.useCallback(() => setRound(before => before + 1), []);
  const show = React.useCallback(
    (value: T) => {
      last.current = { value, readAt: Date.now() };
      setLoaded({ state: 'ready', value });
      reload();
    },
    [reload]
  );
  useAskAgain(failureOf(loaded), reload);
  return { loaded, reload, show };
}

async function freshen<T>(load: () => Promise<T>, recall: Recall<T>, tell: (next: Loaded<T>) => void): Promise<void> {
  let isAnswered = false;
  const known = recall().then(before => {
    if (before !== undefined && !isAnswered) tell({ state: 'ready', value: before.value, stale: { since: before.readAt } });
    return before;
  });
  try {
    const value = await load();
    isAnswered = true;
    tell({ state: 'ready', value });
  } catch (error) {
    isAnswered = true;
    const failure = asFailure(error);
    const before = leavesOldAnswer(failure) ? await known : undefined;
    tell(
      before === undefined
        ? { state: 'failed', failure }
        : { state: 'ready', value: before.value, stale: { since: before.readAt, failure } }
    );
  }
}

/** Why the newest is not there, whether or not something older is shown. */
export function failureOf(loaded: Loaded<unknown>): Failure | undefined {
  if (loaded.state === 'failed') return loaded.failure;
  return loaded.state === 'ready' ? loaded.stale?.failure : undefined;
}

/** What is thrown is a `Failure`, or a fault of ours, which is told as one too. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('unavailable', String(error), error);
}

async function recallNothing(): Promise<undefined> {
  return undefined;
}
