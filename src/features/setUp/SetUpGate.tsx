import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import { mayDo } from '../../domain/permission/mayDo';
import type { UtcInstant } from '../../domain/time';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';
import { lazyPart } from '../../ui/lazyPart';
import { strings } from './gateStrings';

const NotSetUpYet = lazyPart(async () => (await import('./NotSetUpYet')).NotSetUpYet);
const SetUpOffer = lazyPart(async () => (await import('./SetUpOffer')).SetUpOffer);
const UpdateOffer = lazyPart(async () => (await import('./UpdateOffer')).UpdateOffer);

const readSetUpState = (guildhall: Guildhall): ReturnType<Guildhall['readSetUpState']> => guildhall.readSetUpState();

export interface SetUpGateProps {
  /** Since when what is inside is shown already, as if there were lists; it stays until the answer says otherwise. */
  readonly assumedSince?: UtcInstant;
}

/**
 * Shows what is inside once the site has its lists; until then offers an administrator to make them. Lists of an older
 * version work on: only an administrator hears of it. An answer of before opens the gate; set-up is offered on a new one only.
 */
export const SetUpGate: React.FunctionComponent<SetUpGateProps> = ({ assumedSince, children }) => {
  const { actor, beginning } = useSession();
  // Where somebody published, there are lists: only an administrator is asked for more than that, later.
  const published = beginning?.directory.publishedAt ?? assumedSince;
  const { loaded, reload } = useRead(readSetUpState, published === undefined ? undefined : { value: 'current', readAt: published });
  const maySetUp = mayDo('setUp', actor, { now: Date.now() });
  switch (loaded.state) {
    case 'loading':
      return <LoadingLines />;
    case 'failed':
      return <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />;
    case 'ready':
      if (loaded.value === 'none' && loaded.stale !== undefined) {
        const { failure } = loaded.stale;
        if (failure === undefined) return <LoadingLines />;
        return <FailureMessage failure={failure} what={strings.what} onRetry={reload} />;
      }
      if (loaded.value === 'none') return maySetUp ? <SetUpOffer onDone={reload} /> : <NotSetUpYet />;
      return (
        <>
          {loaded.value === 'older' && loaded.stale === undefined && maySetUp && <UpdateOffer />}
          {children}
        </>
      );
  }
};
