import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { Directory } from '../../domain/directory/directory';
import type { Failure } from '../../domain/failure';
import type { CommunityKey, OperationId } from '../../domain/identity';
import type { CommunityLink } from '../../domain/link/deepLink';
import type { MembershipKind } from '../../domain/membership/membership';
import { useSession } from '../../ui/session';
import type { Standing } from '../../ui/standing';
import type { Stale } from '../../ui/stale';
import type { Loaded } from '../../ui/useLoad';
import { asFailure } from '../../ui/useLoad';
import { useRead } from '../../ui/useRead';
import type { Joined } from './joined';
import { outside, standingFrom } from './joined';
import { useUndoTimers } from './useUndoTimers';

/** What happened last, to be told. */
export interface MembershipOutcome {
  readonly community: CommunityKey;
  readonly kind: MembershipKind;
  /** Whether it was asking to join, or taking that back. */
  readonly isRequest: boolean;
}

export interface Standings {
  /** How the person stands to a community; undefined while, or because, SharePoint has not told. */
  readonly standingOf: (community: CommunityKey) => Standing | undefined;
  /** Why memberships could not be read, and none are known from before. */
  readonly failure: Failure | undefined;
  /** From when memberships are, where they are not the newest. */
  readonly stale: Stale | undefined;
  readonly reload: () => void;
  /** Joins, or asks to where the community is on request. */
  readonly join: (community: CommunityKey) => void;
  /** Leaves; within five minutes of joining this takes the join back. */
  readonly leave: (community: CommunityKey) => void;
  readonly outcome: MembershipOutcome | undefined;
}

/**
 * Where the person at the screen is a member or asked to be, and joining and leaving. `onChanged` hears of every act
 * that was added. Joining the community of an `invitation` says who invited.
 */
export function useStandings(onChanged: () => void, directory: Loaded<Directory>, invitation?: CommunityLink): Standings {
  const { actor } = useSession();
  const { loaded, reload } = useRead(
    React.useCallback((guildhall: Guildhall) => guildhall.readMembershipsOf(actor.key), [actor.key])
  );
  const { acts, act, outcome } = useOwnActs(onChanged, invitation);
  const entries = React.useMemo(
    () => new Map(directory.state === 'ready' ? directory.value.entries.map(entry => [entry.key, entry]) : []),
    [directory]
  );
  const joinedOf = (community: CommunityKey): Joined | undefined => {
    if (loaded.state !== 'ready') return acts.get(community);
    return acts.get(community) ?? { ...outside, since: loaded.value.get(community)?.since };
  };
  const standingIn = (community: CommunityKey, joined: Joined): Standing => standingFrom(joined, entries.get(community), actor.key);
  const start = (community: CommunityKey, kind: MembershipKind): void => {
    const before = joinedOf(community) ?? outside;
    const joined = kind === 'join' ? { ...before, since: Date.now() } : before;
    void act(community, kind, before, standingIn(community, joined).asked !== undefined);
  };
  return {
    standingOf: community => {
      const joined = joinedOf(community);
      return joined && standingIn(community, joined);
    },
    failure: loaded.state === 'failed' ? loaded.failure : undefined,
    stale: loaded.state === 'ready' ? loaded.stale : undefined,
    reload,
    join: community => start(community, 'join'),
    leave: community => start(community, 'leave'),
    outcome
  };
}

type OwnActs = ReadonlyMap<CommunityKey, Joined>;

interface OwnActsState {
  /** What this screen changed, which says more than what was read before. */
  readonly acts: OwnActs;
  readonly act: (community: CommunityKey, kind: MembershipKind, before: Joined, isRequest: boolean) => Promise<void>;
  readonly outcome: MembershipOutcome | undefined;
}

function useOwnActs(onChanged: () => void, invitation: CommunityLink | undefined): OwnActsState {
  const { guildhall, actor } = useSession();
  const [acts, setActs] = React.useState<OwnActs>(new Map());
  const [outcome, setOutcome] = React.useState<MembershipOutcome>();
  const operations = useOperations();
  const set = (community: CommunityKey, joined: Joined): void => setActs(all => new Map(all).set(community, joined));
  const startUndoTimer = useUndoTimers(community =>
    setActs(all => {
      const joined = all.get(community);
      return joined === undefined ? all : new Map(all).set(community, { ...joined, mayUndo: false });
    })
  );
  const act: OwnActsState['act'] = async (community, kind, before, isRequest) => {
    if (before.underway !== undefined) return;
    set(community, { ...before, underway: kind, failed: undefined });
    const inviter = invitation?.community === community && kind === 'join' && invitation.invitedBy !== undefined ? [invitation.invitedBy] : [];
    try {
      await guildhall.addMembershipRow(actor, community, kind, operations.of(community, kind), ...inviter);
    } catch (error) {
      set(community, { ...before, failed: { kind, failure: asFailure(error) } });
      return;
    }
    operations.isDone(community);
    const isJoin = kind === 'join';
    set(community, { since: isJoin ? Date.now() : undefined, mayUndo: isJoin });
    setOutcome({ community, kind, isRequest });
    if (isJoin) startUndoTimer(community);
    onChanged();
  };
  return { acts, act, outcome };
}

interface Operations {
  /** The operation of a join or leave: the same one each time it is tried again. */
  readonly of: (community: CommunityKey, kind: MembershipKind) => OperationId;
  readonly isDone: (community: CommunityKey) => void;
}

/** Joining and leaving as single acts: after a lost answer, trying again cannot count twice. */
function useOperations(): Operations {
  const { guildhall } = useSession();
  const open = React.useRef(new Map<CommunityKey, { readonly kind: MembershipKind; readonly operation: OperationId }>());
  return {
    of: (community, kind) => {
      const known = open.current.get(community);
      if (known?.kind === kind) return known.operation;
      const operation = guildhall.newOperation();
      open.current.set(community, { kind, operation });
      return operation;
    },
    isDone: community => void open.current.delete(community)
  };
}
