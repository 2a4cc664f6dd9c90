import * as React from 'react';
import type { CommunityKey } from '../../domain/identity';
import { CommunityNotChosen } from '../../features/community/CommunityNotChosen';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { useStandings } from '../../features/directory/useStandings';
import { useUnits } from '../shell/useUnits';
import { CommunityPlace } from './CommunityPlace';
import type { SpaceSectionsProps } from './SpaceSections';

export interface CommunitySpaceProps extends SpaceSectionsProps {
  /** The community chosen in the settings; undefined before. */
  readonly community: CommunityKey | undefined;
}

/** The community of a page or a channel. */
export const CommunitySpace: React.FunctionComponent<CommunitySpaceProps> = ({ community, ...shown }) =>
  community === undefined ? <CommunityNotChosen /> : <ChosenCommunity community={community} {...shown} />;

const ChosenCommunity: React.FunctionComponent<SpaceSectionsProps & { readonly community: CommunityKey }> = props => {
  const view = useDirectoryView();
  const standings = useStandings(() => void view.refresh(), view.directory);
  return <CommunityPlace {...props} view={view} standings={standings} units={useUnits()} />;
};
