import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { Directory } from '../../domain/directory/directory';
import { useSession } from '../../ui/session';
import { asFailure } from '../../ui/useLoad';
import type { Reach } from './reach';

type Rows = Awaited<ReturnType<Guildhall['readNewerRows']>>;

interface NewerRowsState {
  /** What was read last. A later reading that fails does not take it away. */
  readonly rows: Rows | undefined;
  readonly reach: Reach;
}

export interface NewerRowsReading extends NewerRowsState {
  /** Resolves to the rows as read, once they are shown; to undefined where they could not be read. */
  readonly refresh: () => Promise<Rows | undefined>;
}

const reading: Reach = { state: 'reading' };

/** The rows added since a directory was published. They are always read whole, so that a late row is not passed over. */
export function useNewerRows(published: Directory | undefined): NewerRowsReading {
  const { guildhall } = useSession();
  const [state, setState] = React.useState<NewerRowsState>({ rows: undefined, reach: reading });
  const latest = React.useRef(0);
  const refresh = React.useCallback(async () => {
    if (published === undefined) return undefined;
    latest.current += 1;
    const round = latest.current;
    setState(before => ({ ...before, reach: reading }));
    const next = await read(guildhall, published);
    if (round === latest.current) setState(before => ({ ...before, ...next }));
    return next.rows;
  }, [guildhall, published]);
  React.useEffect(() => {
    refresh().catch(() => undefined);
    return () => {
      // Answers for another directory, or for a screen that is gone, are dropped.
      latest.current += 1;
    };
  }, [refresh]);
  return { ...state, refresh };
}

async function read(guildhall: Guildhall, published: Directory): Promise<Partial<NewerRowsState>> {
  try {
    const rows = await guildhall.readNewerRows(published);
    return { rows, reach: { state: rows.complete ? 'complete' : 'partial' } };
  } catch (error) {
    return { reach: { state: 'failed', failure: asFailure(error) } };
  }
}
