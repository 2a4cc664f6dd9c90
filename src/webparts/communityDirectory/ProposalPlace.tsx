import * as React from 'react';
import { Text } from '@fluentui/react';
import type { CommunityKey } from '../../domain/identity';
import { CommunitySkeleton } from '../../features/community/CommunitySkeleton';
import { isOfNow } from '../../features/directory/reach';
import type { DirectoryView } from '../../features/directory/useDirectoryView';
import type { ProposalScreenProps } from '../../features/proposing/ProposalScreen';
import { ProposalScreen } from '../../features/proposing/ProposalScreen';
import { FailureMessage } from '../../ui/FailureMessage';
import { everyday } from '../../words/everyday';

const words = everyday.places;

export interface ProposalPlaceProps extends Omit<ProposalScreenProps, 'proposal' | 'directory' | 'isNewest' | 'onChanged'> {
  readonly proposal: CommunityKey;
  readonly view: DirectoryView;
}

/** One proposal out of the directory's view. */
export const ProposalPlace: React.FunctionComponent<ProposalPlaceProps> = ({ proposal: key, view, ...props }) => {
  const { directory, reach, reload, refresh } = view;
  if (directory.state === 'loading') return <CommunitySkeleton />;
  if (directory.state === 'failed') return <FailureMessage failure={directory.failure} what={words.what.proposal} onRetry={reload} />;
  const proposal = directory.value.proposed.proposals.find(each => each.key === key);
  if (proposal !== undefined) {
    return <ProposalScreen {...props} key={key} proposal={proposal} directory={directory.value} isNewest={isOfNow(reach)} onChanged={refresh} />;
  }
  if (reach.state === 'reading') return <CommunitySkeleton />;
  // It may be too new for what could be read: nobody is told that it does not exist.
  if (reach.state === 'failed') return <FailureMessage failure={reach.failure} what={words.what.proposal} onRetry={reload} />;
  return <Text>{words.noProposal}</Text>;
};
