import * as React from 'react';
import { hasEnded } from '../../domain/community/communityState';
import { foldSessions } from '../../domain/session/foldSessions';
import type { Dated } from '../../domain/session/occurrences';
import type { Session } from '../../domain/session/session';
import { mayChange, mayPlan } from '../../domain/session/whoMay';
import type { UtcInstant } from '../../domain/time';
import { minute } from '../../domain/time';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';

/** The sessions of the community, and what the person at the screen may do with them. */
export interface Sessions {
  readonly sessions: readonly Session[];
  readonly now: UtcInstant;
  /** Whether the community has ended: it is read, and nothing is added. */
  readonly isOver: boolean;
  /** Whether the person takes part: comes, asks, was there. */
  readonly takesPart: boolean;
  readonly mayPlan: boolean;
  /** Whether the person changes this one time of a session, and says what came of it. */
  readonly mayChangeOne: (dated: Dated) => boolean;
  /** Whether the person changes all of a session that is still to come. */
  readonly mayChangeAll: (session: Session) => boolean;
}

export function useSessions(): Sessions {
  const { actor } = useSession();
  const { community, acts, contributions, hidden, isMember, isKeeper } = useSpace();
  const { roles, hosts = noHosts } = community;
  const sessions = React.useMemo(() => foldSessions(acts, roles, hosts, contributions, hidden), [acts, roles, hosts, contributions, hidden]);
  const now = useNow();
  const isOver = hasEnded(community.state);
  const running = { roles, hosts };
  return {
    sessions,
    now,
    isOver,
    takesPart: (isMember || isKeeper) && !isOver,
    mayPlan: !isOver && mayPlan(running, actor.key, now),
    mayChangeOne: ({ session, occurrence }) => !isOver && mayChange(running, session, [session.plan.host, occurrence.host], actor.key, now),
    mayChangeAll: session => !isOver && mayChange(running, session, [session.plan.host], actor.key, now)
  };
}

const noHosts: readonly never[] = [];

/** The moment of the screen: it goes on by the minute, and is never before what was just stamped. */
function useNow(): UtcInstant {
  const { acts, contributions } = useSpace();
  const [ticks, setTicks] = React.useState(0);
  React.useEffect(() => {
    const timer = setInterval(() => setTicks(before => before + 1), minute);
    return () => clearInterval(timer);
  }, []);
  return React.useMemo(
    () => Math.max(Date.now(), acts[acts.length - 1]?.created ?? 0, contributions[contributions.length - 1]?.created ?? 0),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each tick is a new moment
    [acts, contributions, ticks]
  );
}
