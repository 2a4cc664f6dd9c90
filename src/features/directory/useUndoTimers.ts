import * as React from 'react';
import type { CommunityKey } from '../../domain/identity';

/** Milliseconds during which joining can be taken back where it was done. */
export const undoTime = 8000;

/** Starts the time of undoing for a community and tells when it is over, each community in its own time. */
export function useUndoTimers(onOver: (community: CommunityKey) => void): (community: CommunityKey) => void {
  const timers = React.useRef(new Map<CommunityKey, ReturnType<typeof setTimeout>>());
  const tell = React.useRef(onOver);
  tell.current = onOver;
  React.useEffect(() => {
    const running = timers.current;
    return () => running.forEach(timer => clearTimeout(timer));
  }, []);
  return React.useCallback(community => {
    const earlier = timers.current.get(community);
    if (earlier !== undefined) clearTimeout(earlier);
    timers.current.set(
      community,
      setTimeout(() => tell.current(community), undoTime)
    );
  }, []);
}
