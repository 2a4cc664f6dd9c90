import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { UtcInstant } from '../../domain/time';

/** A shorter wait is over before it is read, in milliseconds. */
const shortest = 2000;

/** A longer one is not waited for: what was asked fails, and the message of its failure tells the wait. */
const longest = 60_000;

/** Until when requests wait because SharePoint asked for it; undefined before it ever did. */
export function useWaiting(guildhall: Guildhall): UtcInstant | undefined {
  const [until, setUntil] = React.useState<UtcInstant>();
  React.useEffect(
    () =>
      guildhall.onWaiting(instant => {
        const wait = instant - Date.now();
        setUntil(wait < shortest || wait > longest ? undefined : instant);
      }),
    [guildhall]
  );
  return until;
}
