import * as React from 'react';
import { FontIcon, makeStyles, Text } from '@fluentui/react';
import type { CheckState } from '../../domain/setUp/checks';
import { stateWords } from './strings';

export interface CheckStateMarkProps {
  readonly state: CheckState;
}

const icons: Readonly<Record<CheckState, string>> = { good: 'Completed', wrong: 'Warning', choice: 'Info', unknown: 'Unknown' };

const useStyles = makeStyles(({ semanticColors, palette }) => ({
  root: { alignItems: 'center', display: 'inline-flex', gap: 6, minWidth: 132 },
  good: { color: semanticColors.bodySubtext },
  wrong: { color: semanticColors.bodyText, fontWeight: 600 },
  choice: { color: palette.themeDark, fontWeight: 600 },
  unknown: { color: semanticColors.bodySubtext },
  icon: { flex: 'none', fontSize: 16 }
}));

/** The state of a check as a sign and a word: colour says nothing that the word does not. */
export const CheckStateMark: React.FunctionComponent<CheckStateMarkProps> = ({ state }) => {
  const styles = useStyles();
  return (
    <Text variant="small" className={`${styles.root} ${styles[state]}`}>
      <FontIcon iconName={icons[state]} className={styles.icon} />
      {stateWords[state]}
    </Text>
  );
};
