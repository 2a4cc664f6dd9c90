import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { launchOf } from '../../domain/community/communityState';
import { listed, missingInWords } from '../../domain/community/readiness';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface CommunityStateNoteProps {
  readonly entry: DirectoryEntry;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    marginBlockStart: 16,
    padding: '12px 16px',
    borderRadius: effects.roundedCorner4,
    background: palette.neutralLighter
  },
  word: { fontWeight: 600 },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  early: { display: 'block', color: semanticColors.bodySubtext, marginBlockStart: 12 }
}));

/** What became of a community that is not simply active: since when, why, and what remains. `children`: where it lives on. */
export const CommunityStateNote: React.FunctionComponent<CommunityStateNoteProps> = ({ entry, children }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { state, stateSince, stateReason, decided } = entry;
  if (state === 'active') return <EarlyLaunch entry={entry} />;
  const day = formatDay(stateSince, locale);
  return (
    <div className={styles.root}>
      <Text className={styles.word}>{state === 'seeding' ? strings.starting(day) : strings.ended(state, day)}</Text>
      {state === 'seeding' && <Text>{strings.startingText}</Text>}
      {state === 'completed' && <Text>{strings.completedWarmly}</Text>}
      {stateReason !== '' && <Text className={styles.text}>{stateReason}</Text>}
      {decided.recap !== undefined && (
        <Text className={styles.text}>
          <span className={styles.word}>{strings.recap}</span> {decided.recap}
        </Text>
      )}
      {children}
    </div>
  );
};

/** That it opened before everything was in place: noted, and no reproach. */
const EarlyLaunch: React.FunctionComponent<CommunityStateNoteProps> = ({ entry }) => {
  const styles = useStyles();
  const missing = missingInWords(launchOf(entry.decided, entry.launches ?? [])?.missing ?? []);
  if (missing.length === 0) return null;
  return (
    <Text variant="small" className={styles.early}>
      {strings.launchedEarly(listed(missing))}
    </Text>
  );
};
