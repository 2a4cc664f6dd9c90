import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { hasEnded } from '../../domain/community/communityState';
import type { Section } from '../../domain/community/sections';
import type { CommunityKey } from '../../domain/identity';
import { isOfNow } from '../../features/directory/reach';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { CommunityOpenRoles } from '../../features/openRoles/CommunityOpenRoles';
import { CommunityActs } from '../../features/participation/CommunityActs';
import { further } from '../../words/further';
import { useHasLeft } from '../shell/useHasLeft';
import { useUnits } from '../shell/useUnits';

const words = further.sponsoring;

export interface LeaderActsProps {
  readonly community: CommunityKey;
  /** Opens its space at this section. */
  readonly onGo: (section: Section) => void;
}

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, selectors: { '@media print': { display: 'none' } } },
  heading: { ...fonts.large, color: semanticColors.bodyText, fontWeight: 600, margin: 0 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** What whoever reads the reports can do in a community: take part, sponsor it, take an open role. Nothing in one that has ended. */
export const LeaderActs: React.FunctionComponent<LeaderActsProps> = ({ community, onGo }) => {
  const styles = useStyles();
  const { directory, reach, refresh } = useDirectoryView();
  const hasLeft = useHasLeft();
  const units = useUnits();
  const entry = directory.state === 'ready' ? directory.value.entries.find(({ key }) => key === community) : undefined;
  if (directory.state !== 'ready' || entry === undefined || hasEnded(entry.state)) return null;
  return (
    <section className={styles.root} aria-label={words.here}>
      <h3 className={styles.heading}>{words.here}</h3>
      <Text className={styles.quiet}>{words.hereAbout}</Text>
      <CommunityActs title={entry.charter.title} onGo={onGo} />
      <CommunityOpenRoles isForLeaders community={community} directory={directory.value} units={units} hasLeft={hasLeft} isNewest={isOfNow(reach)} refresh={refresh} />
    </section>
  );
};
