import * as React from 'react';
import type { CommunityKey } from '../../domain/identity';
import type { LinkTarget } from '../../domain/link/deepLink';
import type { DirectoryView } from '../../features/directory/useDirectoryView';
import { useStandings } from '../../features/directory/useStandings';
import { CommunityPlace } from '../communitySpace/CommunityPlace';
import { useUnits } from '../shell/useUnits';

/** A community that was opened from Manage, at what is to be done there. */
export interface OpenedPlace {
  readonly community: CommunityKey;
  readonly target: LinkTarget;
}

export const OpenedCommunity: React.FunctionComponent<OpenedPlace & { readonly view: DirectoryView }> = ({ community, target, view }) => {
  const standings = useStandings(() => void view.refresh(), view.directory, undefined);
  const units = useUnits();
  return <CommunityPlace community={community} view={view} standings={standings} units={units} target={target} />;
};
