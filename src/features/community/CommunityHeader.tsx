import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { hasEnded } from '../../domain/community/communityState';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { stateWords, typeWords } from '../../ui/communityWords';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { TypeGlyph } from '../../ui/TypeGlyph';
import { strings } from './strings';

export interface CommunityHeaderProps {
  readonly entry: DirectoryEntry;
  readonly unit: string | undefined;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', gap: 16, alignItems: 'center' },
  names: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 },
  title: { margin: 0, overflowWrap: 'anywhere', fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  state: {
    display: 'flex',
    flexDirection: 'column',
    gap: 4,
    marginBlockStart: 16,
    padding: '12px 16px',
    borderRadius: effects.roundedCorner4,
    background: palette.neutralLighter
  },
  stateWord: { fontWeight: 600 }
}));

/** Name, type and unit, and what became of a community that is not simply active. */
export const CommunityHeader: React.FunctionComponent<CommunityHeaderProps> = ({ entry, unit }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { state, stateSince, stateReason } = entry;
  return (
    <header>
      <div className={styles.root}>
        <TypeGlyph type={entry.type} isQuiet={hasEnded(state)} size={56} />
        <div className={styles.names}>
          <Text block as="h2" variant="xLarge" className={styles.title}>
            {entry.charter.title}
          </Text>
          <Text className={styles.quiet}>{[typeWords[entry.type], unit].filter(Boolean).join(' · ')}</Text>
        </div>
      </div>
      {state !== 'active' && (
        <div className={styles.state}>
          <Text className={styles.stateWord}>{strings.ended(stateWords[state], formatDay(stateSince, locale))}</Text>
          {stateReason !== '' && <Text>{stateReason}</Text>}
        </div>
      )}
    </header>
  );
};
