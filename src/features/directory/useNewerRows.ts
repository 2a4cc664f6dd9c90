import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { Directory } from '../../domain/directory/directory';
import type { UtcInstant } from '../../domain/time';
import { useSession } from '../../ui/session';
import { useAskAgain } from '../../ui/useAskAgain';
import { asFailure } from '../../ui/useLoad';
import type { Reach } from './reach';

type Rows = Awaited<ReturnType<Guildhall['readNewerRows']>>;

interface NewerRowsState {
  /** What was read last. A later reading that fails does not take it away. */
  readonly rows: Rows | undefined;
  /** When they were read; undefined before. */
  readonly since?: UtcInstant;
  readonly reach: Reach;
}

export interface NewerRowsReading extends Pick<NewerRowsState, 'rows' | 'reach'> {
  /** Resolves to the rows as read, once they are shown; to undefined where they could not be read. */
  readonly refresh: () => Promise<Rows | undefined>;
}

const nothing: NewerRowsState = { rows: undefined, reach: { state: 'reading' } };

/**
 * The rows added since a directory was published: those known from before at once, the newest as soon as the directory
 * is the newest itself. They are always read whole, so that a late row is not passed over.
 */
export function useNewerRows(published: Directory | undefined, isNewest: boolean): NewerRowsReading {
  const { guildhall, begun } = useSession();
  const [state, setState] = React.useState(nothing);
  const latest = React.useRef(0);
  const refresh = React.useCallback(async () => {
    if (published === undefined) return undefined;
    latest.current += 1;
    const round = latest.current;
    setState(before => ({ ...before, reach: { state: 'reading' } }));
    await begun;
    const next = await read(guildhall, published);
    if (round === latest.current) setState(before => ({ ...before, ...next }));
    return next.rows;
  }, [begun, guildhall, published]);
  React.useEffect(() => {
    if (published === undefined) return undefined;
    let isCurrent = true;
    void guildhall.recall(lastKnown => lastKnown.readNewerRows(published)).then(known => {
      if (!isCurrent || known === undefined) return;
      setState(before => (before.rows === undefined ? { ...before, rows: known.value, since: known.readAt } : before));
    });
    return () => {
      isCurrent = false;
      // Answers for another directory, or for a screen that is gone, are dropped.
      latest.current += 1;
    };
  }, [guildhall, published]);
  React.useEffect(() => {
    if (isNewest) void refresh();
  }, [isNewest, refresh]);
  const { rows, since, reach } = state;
  useAskAgain(reach.state === 'failed' ? reach.failure : undefined, refresh);
  return { rows, reach: React.useMemo(() => ({ ...reach, ...(since !== undefined && { since }) }), [reach, since]), refresh };
}

async function read(guildhall: Guildhall, published: Directory): Promise<Partial<NewerRowsState>> {
  try {
    const rows = await guildhall.readNewerRows(published);
    return { rows, since: Date.now(), reach: { state: rows.complete ? 'complete' : 'partial' } };
  } catch (error) {
    return { reach: { state: 'failed', failure: asFailure(error) } };
  }
}
