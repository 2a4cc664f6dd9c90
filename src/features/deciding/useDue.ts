import * as React from 'react';
import type { DueReason } from '../../domain/community/dueForReview';
import { dueForReview, dueReasons } from '../../domain/community/dueForReview';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { useSession } from '../../ui/session';
import { useDesk } from './desk';

/** A community that is due for a review, and why. */
export interface Due {
  readonly entry: DirectoryEntry;
  readonly reasons: readonly DueReason[];
}

/** What is due, the most pressing reason first, then by name. */
export function useDue(): readonly Due[] {
  const { actor } = useSession();
  const { directory, hasLeft } = useDesk();
  return React.useMemo(() => {
    const now = Date.now();
    const rank = ({ reasons }: Due): number => Math.min(...reasons.map(({ kind }) => dueReasons.indexOf(kind)));
    return directory.entries
      .filter(community => mayDo('moveState', actor, { community, to: 'closed', now }))
      .map(entry => ({ entry, reasons: dueForReview(entry, hasLeft, now) }))
      .filter(({ reasons }) => reasons.length > 0)
      .sort((a, b) => rank(a) - rank(b) || a.entry.charter.title.localeCompare(b.entry.charter.title));
  }, [actor, directory, hasLeft]);
}
