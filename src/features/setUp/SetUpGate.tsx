import * as React from 'react';
import { mayDo } from '../../domain/permission/mayDo';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';
import { NotSetUpYet } from './NotSetUpYet';
import { SetUpOffer } from './SetUpOffer';
import { strings } from './strings';

/** Shows what is inside once the site has its lists; until then offers an administrator to make them. */
export const SetUpGate: React.FunctionComponent = ({ children }) => {
  const { guildhall, actor } = useSession();
  const { loaded, reload } = useLoad(React.useCallback(() => guildhall.isSetUp(), [guildhall]));
  switch (loaded.state) {
    case 'loading':
      return <LoadingLines />;
    case 'failed':
      return <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />;
    case 'ready':
      if (loaded.value) return <>{children}</>;
      return mayDo('setUp', actor, { now: Date.now() }) ? <SetUpOffer onDone={reload} /> : <NotSetUpYet />;
  }
};
