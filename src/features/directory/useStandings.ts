import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { Failure } from '../../domain/failure';
import type { CommunityKey, OperationId } from '../../domain/identity';
import type { MembershipKind } from '../../domain/membership/membership';
import { useSession } from '../../ui/session';
import type { Standing } from '../../ui/standing';
import { stranger } from '../../ui/standing';
import type { Stale } from '../../ui/stale';
import { asFailure } from '../../ui/useLoad';
import { useRead } from '../../ui/useRead';
import { useUndoTimers } from './useUndoTimers';

/** What happened last, to be told. */
export interface MembershipOutcome {
  readonly community: CommunityKey;
  readonly kind: MembershipKind;
}

export interface Standings {
  /** How the person stands to a community; undefined while, or because, SharePoint has not told. */
  readonly standingOf: (community: CommunityKey) => Standing | undefined;
  /** Why memberships could not be read, and none are known from before. */
  readonly failure: Failure | undefined;
  /** From when memberships are, where they are not the newest. */
  readonly stale: Stale | undefined;
  readonly reload: () => void;
  readonly join: (community: CommunityKey) => void;
  /** Leaves; within five minutes of joining this takes the join back. */
  readonly leave: (community: CommunityKey) => void;
  readonly outcome: MembershipOutcome | undefined;
}

/** Where the person at the screen is a member, and joining and leaving. `onChanged` hears of every act that was added. */
export function useStandings(onChanged: () => void): Standings {
  const { actor } = useSession();
  const { loaded, reload } = useRead(
    React.useCallback((guildhall: Guildhall) => guildhall.readMembershipsOf(actor.key), [actor.key])
  );
  const { acts, act, outcome } = useOwnActs(onChanged);
  const standingOf = (community: CommunityKey): Standing | undefined => {
    if (loaded.state !== 'ready') return acts.get(community);
    return acts.get(community) ?? { ...stranger, isMember: loaded.value.has(community) };
  };
  const start = (community: CommunityKey, kind: MembershipKind): void =>
    void act(community, kind, standingOf(community) ?? stranger);
  return {
    standingOf,
    failure: loaded.state === 'failed' ? loaded.failure : undefined,
    stale: loaded.state === 'ready' ? loaded.stale : undefined,
    reload,
    join: community => start(community, 'join'),
    leave: community => start(community, 'leave'),
    outcome
  };
}

type OwnActs = ReadonlyMap<CommunityKey, Standing>;

interface OwnActsState {
  /** Standings that this screen changed, which say more than what was read before. */
  readonly acts: OwnActs;
  readonly act: (community: CommunityKey, kind: MembershipKind, before: Standing) => Promise<void>;
  readonly outcome: MembershipOutcome | undefined;
}

function useOwnActs(onChanged: () => void): OwnActsState {
  const { guildhall, actor } = useSession();
  const [acts, setActs] = React.useState<OwnActs>(new Map());
  const [outcome, setOutcome] = React.useState<MembershipOutcome>();
  const operations = useOperations();
  const set = (community: CommunityKey, standing: Standing): void =>
    setActs(all => new Map(all).set(community, standing));
  const startUndoTimer = useUndoTimers(community =>
    setActs(all => {
      const standing = all.get(community);
      return standing === undefined ? all : new Map(all).set(community, { ...standing, mayUndo: false });
    })
  );
  const act: OwnActsState['act'] = async (community, kind, before) => {
    if (before.underway !== undefined) return;
    set(community, { ...before, underway: kind, failed: undefined });
    try {
      await guildhall.addMembershipRow(actor, community, kind, operations.of(community, kind));
    } catch (error) {
      set(community, { ...before, failed: { kind, failure: asFailure(error) } });
      return;
    }
    operations.isDone(community);
    const isMember = kind === 'join';
    set(community, { isMember, mayUndo: isMember });
    setOutcome({ community, kind });
    if (isMember) startUndoTimer(community);
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
