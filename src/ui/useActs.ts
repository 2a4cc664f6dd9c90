import * as React from 'react';
import type { Act } from '../domain/community/acts';
import type { Failure } from '../domain/failure';
import type { CommunityKey, OperationId } from '../domain/identity';
import { useSession } from './session';
import { useIsMounted } from './useIsMounted';
import { asFailure } from './useLoad';

/** How one act stands that was started here. */
export interface ActStanding {
  readonly isBusy: boolean;
  readonly failure?: Failure;
  /** Sends the same act again; after a lost answer it cannot count twice. */
  readonly again: () => void;
}

export interface Acts {
  /** Adds an act under a name of the screen's choice; while one of that name is under way, another does nothing. */
  readonly start: (name: string, act: Act) => void;
  /** Undefined where nothing of that name is under way or failed. */
  readonly standingOf: (name: string) => ActStanding | undefined;
  readonly isBusy: boolean;
}

interface OpenAct extends Omit<ActStanding, 'again'> {
  readonly act: Act;
  readonly operation: OperationId;
}


/** What somebody does who keeps a community, each a row of its own. `onDone` brings the screen up to date. */
export function useActs(community: CommunityKey, onDone: (name: string, act: Act) => Promise<unknown>): Acts {
  const { guildhall, actor } = useSession();
  const [open, setOpen] = React.useState<ReadonlyMap<string, OpenAct>>(new Map());
  const busy = React.useRef(new Set<string>());
  const isMounted = useIsMounted();
  const tell = (name: string, standing: OpenAct | undefined): void => {
    if (!isMounted.current) return;
    setOpen(before => {
      const next = new Map(before);
      if (standing === undefined) next.delete(name);
      else next.set(name, standing);
      return next;
    });
  };
  const send = async (name: string, act: Act, operation: OperationId): Promise<void> => {
    if (busy.current.has(name)) return;
    busy.current.add(name);
    tell(name, { isBusy: true, act, operation });
    try {
      await guildhall.addAct(actor, community, act, operation);
      await onDone(name, act);
      tell(name, undefined);
    } catch (error) {
      tell(name, { isBusy: false, failure: asFailure(error), act, operation });
    }
    busy.current.delete(name);
  };
  return {
    start: (name, act) => void send(name, act, guildhall.newOperation()),
    standingOf: name => {
      const standing = open.get(name);
      return standing && { ...standing, again: () => void send(name, standing.act, standing.operation) };
    },
    isBusy: [...open.values()].some(({ isBusy }) => isBusy)
  };
}
