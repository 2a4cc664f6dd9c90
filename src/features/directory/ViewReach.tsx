import * as React from 'react';
import type { UtcInstant } from '../../domain/time';
import { DirectoryReach } from './DirectoryReach';
import { notBeyond } from './reach';
import type { DirectoryView } from './useDirectoryView';
import type { Standings } from './useStandings';

export interface ViewReachProps {
  readonly publishedAt: UtcInstant | undefined;
  readonly view: DirectoryView;
  readonly standings: Standings;
}

/** From when the communities on the screen are, and how the person stands to them: the older of the two. */
export const ViewReach: React.FunctionComponent<ViewReachProps> = ({ publishedAt, view, standings }) => {
  const reach = notBeyond(view.reach, standings.stale);
  const handleRetry = (): void => {
    if (view.reach.state === 'failed') view.reload();
    if (standings.stale?.failure !== undefined) standings.reload();
  };
  return <DirectoryReach publishedAt={publishedAt} reach={reach} onRetry={handleRetry} />;
};
