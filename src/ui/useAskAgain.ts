import * as React from 'react';
import type { Failure } from '../domain/failure';
import { waitsUntil } from './waiting';

/**
 * Asks again by itself after a read that failed in passing: when the wait that SharePoint asked for is over, or when the
 * device is online again. For reads only: what somebody wrote is sent by nobody else.
 */
export function useAskAgain(failure: Failure | undefined, ask: () => void): void {
  React.useEffect(() => {
    if (failure?.kind !== 'offline' && failure?.kind !== 'unavailable') return undefined;
    window.addEventListener('online', ask);
    return () => window.removeEventListener('online', ask);
  }, [failure, ask]);
  React.useEffect(() => {
    const until = failure && waitsUntil(failure);
    if (until === undefined) return undefined;
    const timer = setTimeout(ask, Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [failure, ask]);
}
