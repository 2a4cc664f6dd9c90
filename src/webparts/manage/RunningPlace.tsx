import * as React from 'react';
import { isOfNow } from '../../features/directory/reach';
import { DirectoryReach } from '../../features/directory/DirectoryReach';
import { RunningPanel } from '../../features/running/RunningPanel';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { nobodyHasLeft } from '../shell/nobodyHasLeft';
import { useManageDirectory } from './useManageDirectory';

/** “Your communities” out of the directory's view; `children` for whoever has none. */
export const RunningPlace: React.FunctionComponent<{ readonly children?: React.ReactElement }> = ({ children }) => {
  const { directory, reach, reload, refresh } = useManageDirectory();
  if (directory.state === 'loading') return <LoadingLines />;
  if (directory.state === 'failed') return <FailureMessage failure={directory.failure} what="your communities" onRetry={reload} />;
  return (
    <RunningPanel
      directory={directory.value}
      isNewest={isOfNow(reach)}
      refresh={refresh}
      hasLeft={nobodyHasLeft}
      reach={<DirectoryReach publishedAt={directory.value.publishedAt} reach={reach} onRetry={reload} />}
    >
      {children}
    </RunningPanel>
  );
};
