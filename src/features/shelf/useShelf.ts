import * as React from 'react';
import { isSeenBy } from '../../domain/contribution/entry';
import type { ShelvedResource } from '../../domain/shelf/shelf';
import { dueFor, foldShelf } from '../../domain/shelf/shelf';
import type { UtcInstant } from '../../domain/time';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';

export interface Shelf {
  /** What the person at the screen is asked about. */
  readonly due: readonly ShelvedResource[];
  /** All else, what was reviewed last first. */
  readonly others: readonly ShelvedResource[];
  readonly now: UtcInstant;
}

/** The shelf of the community as the person at the screen is to see it. */
export function useShelf(): Shelf {
  const { actor } = useSession();
  const { community, contributions, acts, hidden, isKeeper } = useSpace();
  return React.useMemo(() => {
    // Nobody looks at the clock while a page is open; each reading of rows looks anew.
    const now = Date.now();
    const all = foldShelf({ contributions, acts, hidden }, community.roles).filter(each => isSeenBy(each, actor.key, isKeeper));
    const due = dueFor(all, actor.key, now);
    return { due, others: all.filter(each => !due.includes(each)), now };
  }, [community, contributions, acts, hidden, isKeeper, actor]);
}
