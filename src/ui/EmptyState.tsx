import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { Skeleton } from './controls/Skeleton';
import { useTellContent } from './firstContent';

export interface EmptyStateProps {
  readonly title: string;
  /** A sentence with the next step; absent while it is still being asked for. */
  readonly text: string | undefined;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 8, padding: '32px 16px', textAlign: 'center' },
  drawing: { color: theme.palette.themePrimary, height: 56, width: 56 },
  text: { color: theme.semanticColors.bodySubtext, maxWidth: 480 }
}));

/** A quiet screen with nothing to show: a drawing, what it means, what to do next. */
export const EmptyState: React.FunctionComponent<EmptyStateProps> = ({ title, text, children }) => {
  const styles = useStyles();
  useTellContent();
  return (
    <div className={styles.root}>
      <Hall className={styles.drawing} />
      <Text as="h2" variant="xLarge" style={{ margin: 0 }}>
        {title}
      </Text>
      <div role="status">
        {text === undefined ? <Skeleton width={240} /> : <Text block className={styles.text}>{text}</Text>}
      </div>
      {children}
    </div>
  );
};

/** A guildhall in a few lines. */
const Hall: React.FunctionComponent<{ readonly className?: string }> = ({ className }) => (
  <svg className={className} viewBox="0 0 56 56" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M6 50h44M10 50V24M46 50V24M6 24h44L28 8zM18 50V32M28 50V32M38 50V32" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
