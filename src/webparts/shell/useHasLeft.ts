import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { HasLeft } from '../../domain/community/openings';
import { hasLeft, nobodyLeft } from '../../domain/organisation/leavers';
import { useRead } from '../../ui/useRead';

const readLeavers = (guildhall: Guildhall): ReturnType<Guildhall['readLeavers']> => guildhall.readLeavers();
const readNothing = async (): ReturnType<Guildhall['readLeavers']> => [];

/**
 * Who has left, as administrators marked it. Nobody while that is read, and where it cannot be: roles are then listed as
 * open by everything else that opens them. `isWanted`: a first view is not kept waiting, so it is read once that is there.
 */
export function useHasLeft(isWanted = true): HasLeft {
  // Once wanted, it stays so: while the directory is read anew, nobody comes back.
  const wasWanted = React.useRef(false);
  wasWanted.current = wasWanted.current || isWanted;
  const { loaded } = useRead(wasWanted.current ? readLeavers : readNothing);
  const leavers = loaded.state === 'ready' ? loaded.value : undefined;
  return React.useMemo(() => {
    const since = leavers === undefined ? nobodyLeft : new Map(leavers.map(leaver => [leaver.key, leaver.since]));
    return (person, at) => hasLeft(since, person, at);
  }, [leavers]);
}
