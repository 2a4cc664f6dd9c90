import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';

export interface NoteProps {
  readonly title?: string;
  readonly text: string;
  /** Marks what waits for the person: a line at its start. */
  readonly isAsking?: boolean;
}

const useStyles = makeStyles(({ effects, palette }) => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    padding: '12px 16px',
    borderRadius: effects.roundedCorner4,
    background: palette.neutralLighter
  },
  asking: { borderInlineStart: `3px solid ${palette.themePrimary}` },
  title: { fontWeight: 600, margin: 0 },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', selectors: { ':empty': { display: 'none' } } }
}));

/** A quiet block with a sentence and what can be done about it. */
export const Note: React.FunctionComponent<NoteProps> = ({ title, text, isAsking = false, children }) => {
  const styles = useStyles();
  return (
    <div className={isAsking ? `${styles.root} ${styles.asking}` : styles.root}>
      {title !== undefined && (
        <Text block as="h4" className={styles.title}>
          {title}
        </Text>
      )}
      <Text block as="p" className={styles.text}>
        {text}
      </Text>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
};
