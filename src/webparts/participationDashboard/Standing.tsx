import * as React from 'react';
import { standingOf } from '../../domain/directory/standing';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { StandingPart } from '../../features/participation/dashboard/StandingPart';
import { useHasLeft } from '../shell/useHasLeft';

/** How the communities stand today; nothing while the directory is read. */
export const Standing: React.FunctionComponent = () => {
  const { directory } = useDirectoryView();
  const hasLeft = useHasLeft();
  const [now] = React.useState(Date.now);
  return directory.state === 'ready' ? <StandingPart standing={standingOf(directory.value.entries, hasLeft, now)} /> : null;
};
