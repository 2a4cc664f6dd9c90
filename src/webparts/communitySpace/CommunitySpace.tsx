import * as React from 'react';
import type { CommunityKey } from '../../domain/identity';
import { CommunityNotChosen } from '../../features/community/CommunityNotChosen';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { CommunityAlone } from './CommunityAlone';
import type { SpaceSectionsProps } from './SpaceSections';

export interface CommunitySpaceProps extends SpaceSectionsProps {
  /** The community chosen in the settings; undefined before. */
  readonly community: CommunityKey | undefined;
}

/** The community of a page or a channel. */
export const CommunitySpace: React.FunctionComponent<CommunitySpaceProps> = ({ community, ...shown }) =>
  community === undefined ? <CommunityNotChosen /> : <ChosenCommunity community={community} {...shown} />;

const ChosenCommunity: React.FunctionComponent<SpaceSectionsProps & { readonly community: CommunityKey }> = props => (
  <CommunityAlone {...props} view={useDirectoryView()} />
);
