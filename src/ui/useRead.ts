import * as React from 'react';
import type { Guildhall } from '../data/guildhall';
import { useSession } from './session';
import type { Load } from './useLoad';
import { useLoad } from './useLoad';

/**
 * How a screen reads: shows what `read` answered last, at once and with its age, then the newest. `read` must ask
 * nothing but the guildhall it is given, and keep its identity (declare it outside, or wrap it in `useCallback`).
 */
export function useRead<T>(read: (guildhall: Guildhall) => Promise<T>): Load<T> {
  const { guildhall } = useSession();
  return useLoad(
    React.useCallback(() => read(guildhall), [guildhall, read]),
    React.useCallback(() => guildhall.recall(read), [guildhall, read])
  );
}
