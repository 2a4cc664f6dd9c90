import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { hasEnded } from '../../domain/community/communityState';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import { typeWords } from '../../ui/communityWords';
import type { LivesOn } from '../../ui/MergeSignpost';
import { MergeSignpost } from '../../ui/MergeSignpost';
import type { Ties } from '../../ui/tiesOf';
import { TypeGlyph } from '../../ui/TypeGlyph';
import { CommunityStateNote } from './CommunityStateNote';
import { CommunityTies } from './CommunityTies';

export interface CommunityHeaderProps {
  readonly entry: DirectoryEntry;
  readonly unit: string | undefined;
  readonly ties: Pick<Ties, 'whole' | 'parts'>;
  /** Where it lives on, for one that merged. */
  readonly livesOn?: LivesOn;
  readonly isMember: boolean;
  /** Opens another community; absent where there is nowhere to. */
  readonly onOpen?: (community: CommunityKey) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', gap: 16, alignItems: 'center' },
  names: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 },
  title: { margin: 0, overflowWrap: 'anywhere', fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  purpose: { margin: '16px 0 0', maxWidth: 800, lineHeight: '26px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }
}));

/** Name, type and unit, what it is for, what it is tied to, and what became of a community that is not simply active. */
export const CommunityHeader: React.FunctionComponent<CommunityHeaderProps> = ({ entry, unit, ties, livesOn, isMember, onOpen }) => {
  const styles = useStyles();
  return (
    <header>
      <div className={styles.root}>
        <TypeGlyph type={entry.type} isQuiet={hasEnded(entry.state)} size={56} />
        <div className={styles.names}>
          <Text block as="h2" variant="xLarge" className={styles.title}>
            {entry.charter.title}
          </Text>
          <Text className={styles.quiet}>{[typeWords[entry.type], unit].filter(Boolean).join(' · ')}</Text>
        </div>
      </div>
      <Text block as="p" variant="large" className={styles.purpose} dir="auto">
        {entry.charter.purpose}
      </Text>
      <CommunityTies ties={ties} onOpen={onOpen} />
      <CommunityStateNote entry={entry}>
        {livesOn !== undefined && <MergeSignpost livesOn={livesOn} isInvited={isMember} />}
      </CommunityStateNote>
    </header>
  );
};
