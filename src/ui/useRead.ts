import * as React from 'react';
import type { Guildhall, Recalled } from '../data/guildhall';
import { useSession } from './session';
import type { Load } from './useLoad';
import { useLoad } from './useLoad';

/**
 * How a screen reads: shows what `read` answered last, at once and with its age, then the newest. `read` must ask
 * nothing but the guildhall it is given, and keep its identity (declare it outside, or wrap it in `useCallback`).
 * `meanwhile`: what is shown instead of an answer of before. Nothing is asked before the first view is drawn.
 */
export function useRead<T>(read: (guildhall: Guildhall) => Promise<T>, meanwhile?: Recalled<T>): Load<T> {
  const { guildhall, begun } = useSession();
  const first = React.useRef(meanwhile);
  return useLoad(
    React.useCallback(async () => {
      await begun;
      return read(guildhall);
    }, [begun, guildhall, read]),
    React.useCallback(async () => first.current ?? guildhall.recall(read), [guildhall, read])
  );
}
