import * as React from 'react';
import type { UtcInstant } from '../domain/time';
import { useIsMounted } from './useIsMounted';

export interface Told {
  /** The moment the list is of; goes on with every act, so that what was just stamped is in its past. */
  readonly now: UtcInstant;
  /** What to read out. */
  readonly told: string;
  readonly onDone: (told: string) => Promise<void>;
}

/** Reads the newest after an act, and tells what happened once it is shown. */
export function useTold(refresh: () => Promise<unknown>): Told {
  const isMounted = useIsMounted();
  const [state, setState] = React.useState(() => ({ now: Date.now(), told: '' }));
  const onDone = async (told: string): Promise<void> => {
    await refresh();
    if (isMounted.current) setState({ now: Date.now(), told });
  };
  return { ...state, onDone };
}
