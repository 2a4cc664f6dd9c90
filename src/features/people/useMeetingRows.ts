import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { LogRow } from '../../domain/log/logRow';
import { monthNeeded } from '../../domain/people/meeting';
import type { UtcInstant } from '../../domain/time';
import { monthOf, monthStart } from '../../domain/time';
import { useSpace } from '../../ui/space';
import type { Load } from '../../ui/useLoad';
import { useRead } from '../../ui/useRead';

const nothing: readonly LogRow[] = [];

/**
 * The rows by which pairs are drawn: with fewer than `monthNeeded` says, this page would draw others than the page of
 * the other person. Months that the space has not read are read here.
 */
export function useMeetingRows(now: UtcInstant): Load<readonly LogRow[]> {
  const { community, contributions, since } = useSpace();
  const { key } = community;
  const from = monthNeeded(now);
  const older = useRead(
    React.useCallback(
      async (guildhall: Guildhall) => {
        if (from >= since) return nothing;
        return (await guildhall.readSpaceRows(key, from, monthOf(monthStart(since) - 1))).contributions;
      },
      [key, from, since]
    )
  );
  const { loaded } = older;
  return React.useMemo(
    () => ({ ...older, loaded: loaded.state === 'ready' ? { ...loaded, value: [...loaded.value, ...contributions] } : loaded }),
    [older, loaded, contributions]
  );
}
