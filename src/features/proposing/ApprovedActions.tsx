import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { hasEnded } from '../../domain/community/communityState';
import type { CommunityKey } from '../../domain/identity';
import { isSupporter } from '../../domain/proposal/proposalsFor';
import { Button } from '../../ui/controls/Button';
import { MembershipFailure } from '../../ui/MembershipFailure';
import { onSingleClick } from '../../ui/onSingleClick';
import { useSession } from '../../ui/session';
import type { ProposalScreenProps } from './ProposalScreen';
import { strings } from './proposalStrings';

export interface ApprovedActionsProps extends Pick<ProposalScreenProps, 'proposal' | 'directory' | 'standingOf' | 'onJoin' | 'onOpen'> {
  /** The community that came of it. */
  readonly community: CommunityKey | undefined;
}

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' }, founder: { flexBasis: '100%' } });

/** After an approval: whoever supported it is told to be a founder and joins with one click; everybody can open it. */
export const ApprovedActions: React.FunctionComponent<ApprovedActionsProps> = props => {
  const { proposal, directory, community, standingOf, onJoin, onOpen } = props;
  const { actor } = useSession();
  const styles = useStyles();
  const entry = directory.entries.find(({ key }) => key === community);
  if (entry === undefined) return null;
  const { key } = entry;
  const standing = standingOf(key);
  const isBusy = standing?.underway !== undefined;
  const isInvited = standing !== undefined && !standing.isMember && !hasEnded(entry.state);
  return (
    <div className={styles.root}>
      {isSupporter(proposal, actor.key) && <Text className={styles.founder}>{strings.founder(entry.charter.title)}</Text>}
      {isInvited && (
        <Button
          kind="primary"
          text={isBusy ? strings.joining : strings.join}
          onClick={onSingleClick(() => onJoin(key), isBusy)}
          disabled={isBusy}
          allowDisabledFocus
        />
      )}
      {standing?.isMember === true && <Text role="status">{strings.joined}</Text>}
      <Button text={strings.openCommunity} onClick={() => onOpen(key)} />
      {standing?.failed !== undefined && (
        <MembershipFailure failed={standing.failed} what={entry.charter.title} onJoin={() => onJoin(key)} onLeave={() => onJoin(key)} />
      )}
    </div>
  );
};
