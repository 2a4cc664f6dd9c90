import * as React from 'react';
import { mayDo } from '../../domain/permission/mayDo';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';
import { NotSetUpYet } from './NotSetUpYet';
import { SetUpOffer } from './SetUpOffer';
import { strings } from './strings';
import { UpdateOffer } from './UpdateOffer';

/**
 * Shows what is inside once the site has its lists; until then offers an administrator to make them. Lists of an older
 * version work on: only an administrator hears of it.
 */
export const SetUpGate: React.FunctionComponent = ({ children }) => {
  const { guildhall, actor } = useSession();
  const { loaded, reload } = useLoad(React.useCallback(() => guildhall.readSetUpState(), [guildhall]));
  const maySetUp = mayDo('setUp', actor, { now: Date.now() });
  switch (loaded.state) {
    case 'loading':
      return <LoadingLines />;
    case 'failed':
      return <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />;
    case 'ready':
      if (loaded.value === 'none') return maySetUp ? <SetUpOffer onDone={reload} /> : <NotSetUpYet />;
      return (
        <>
          {loaded.value === 'older' && maySetUp && <UpdateOffer />}
          {children}
        </>
      );
  }
};
