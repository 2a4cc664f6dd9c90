import * as React from 'react';
import { FontIcon, makeStyles, Text } from '@fluentui/react';
import type { ReadinessItem } from '../../domain/community/readiness';
import { strings } from './strings';

export interface ReadinessProps {
  readonly items: readonly ReadinessItem[];
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))', gap: '12px 24px', margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'flex', gap: 12, alignItems: 'flex-start', minWidth: 0 },
  met: { color: palette.themePrimary, flex: 'none', lineHeight: '20px' },
  /** An empty ring: missing is no fault. */
  open: { boxSizing: 'border-box', width: 14, height: 14, marginBlockStart: 3, border: `1px solid ${semanticColors.bodySubtext}`, borderRadius: '50%', flex: 'none' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: 600 },
  says: { color: semanticColors.bodySubtext }
}));

/** How ready it is, a line each with the evidence. */
export const Readiness: React.FunctionComponent<ReadinessProps> = ({ items }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={strings.readiness}>
      {items.map(({ key, isMet, says }) => (
        <li key={key} className={styles.item}>
          {isMet ? (
            <FontIcon iconName="Completed" className={styles.met} role="img" aria-label={strings.met} />
          ) : (
            <span className={styles.open} role="img" aria-label={strings.notMet} />
          )}
          <span className={styles.words}>
            <Text className={styles.name}>{strings.ready[key]}</Text>
            <Text className={styles.says}>{says}</Text>
          </span>
        </li>
      ))}
    </ul>
  );
};
