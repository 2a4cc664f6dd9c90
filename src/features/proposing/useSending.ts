import * as React from 'react';
import type { Failure } from '../../domain/failure';
import type { CommunityKey, OperationId } from '../../domain/identity';
import type { ProposalAct } from '../../domain/proposal/proposalActs';
import { useSession } from '../../ui/session';
import { useIsMounted } from '../../ui/useIsMounted';
import { asFailure } from '../../ui/useLoad';

export type SentAct = Exclude<ProposalAct, { kind: 'proposal' }>;

export interface Sending {
  readonly send: (act: SentAct) => void;
  /** What SharePoint was asked and has not answered yet. */
  readonly underway: SentAct | undefined;
  /** What was asked last and failed; asking again is safe, it is the same act. */
  readonly failed: { readonly act: SentAct; readonly failure: Failure; readonly retry: () => void } | undefined;
}

/** Sends what somebody says of a proposal with one click, an act at a time. `onSent` resolves when the screen shows it. */
export function useSending(about: CommunityKey, onSent: () => Promise<unknown>): Sending {
  const { guildhall, actor } = useSession();
  const [underway, setUnderway] = React.useState<SentAct>();
  const [failed, setFailed] = React.useState<Sending['failed']>();
  const isRunning = React.useRef(false);
  const isMounted = useIsMounted();
  const run = async (act: SentAct, operation: OperationId): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setUnderway(act);
    setFailed(undefined);
    let failure: Failure | undefined;
    try {
      await guildhall.addProposalAct(actor, about, act, operation);
    } catch (error) {
      failure = asFailure(error);
    }
    if (failure === undefined) await onSent();
    isRunning.current = false;
    if (!isMounted.current) return;
    setUnderway(undefined);
    if (failure !== undefined) setFailed({ act, failure, retry: () => void run(act, operation) });
  };
  return { send: act => void run(act, guildhall.newOperation()), underway, failed };
}
