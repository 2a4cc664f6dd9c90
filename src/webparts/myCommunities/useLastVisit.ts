import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import { asBody, readInstant } from '../../domain/log/readBody';
import type { UtcInstant } from '../../domain/time';
import { isoInstant, minute, parseInstant } from '../../domain/time';
import { useSession } from '../../ui/session';
import { useKept } from '../../ui/useKept';
import { useRead } from '../../ui/useRead';

/** Whoever comes back sooner is still on the same visit, after a reload or from another tab. */
const sameVisit = 30 * minute;

interface Visit {
  /** When the visit before was. */
  readonly before: UtcInstant | undefined;
}

export interface LastVisit {
  /** When the person was here before this visit; undefined the first time, or where that is not known. */
  readonly lastVisit: UtcInstant | undefined;
  readonly isKnown: boolean;
}

/** When somebody was here before, on whatever device; that the person is here now is written down for the next time. */
export function useLastVisit(): LastVisit {
  const { guildhall, actor } = useSession();
  const [now] = React.useState(Date.now);
  const { before: kept, keep } = useKept<Visit>('visit', readVisit);
  const goesOn = kept !== undefined && now - kept.at < sameVisit ? kept.value : undefined;
  const { loaded } = useRead(React.useCallback((door: Guildhall) => door.readPreferences(actor.key), [actor.key]));
  const isRead = loaded.state === 'ready' && loaded.stale === undefined;
  const stored = isRead ? parseInstant(loaded.value.lastVisit) : undefined;
  const [visit, setVisit] = React.useState<Visit | undefined>(goesOn);
  React.useEffect(() => {
    if (!isRead) return;
    const present = goesOn ?? { before: stored };
    setVisit(present);
    keep(present);
    // Nobody is told where it fails: the next visit then counts from the one before.
    if (stored === undefined || now - stored >= sameVisit) guildhall.changePreferences(actor.key, { lastVisit: isoInstant(now) }).catch(() => undefined);
    // What is kept and stored is that of the moment of coming.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isRead]);
  return { lastVisit: visit?.before, isKnown: visit !== undefined || loaded.state === 'failed' };
}

function readVisit(value: unknown): Visit | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return { before: readInstant(asBody(value), 'before') };
}
