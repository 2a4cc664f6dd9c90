import * as React from 'react';
import { makeStyles } from '@fluentui/react';

export interface ReadingLineProps {
  /** What the pointer or the focus is at, in words; undefined where it is nowhere. */
  readonly text: string | undefined;
  /** What else there is to know of it. */
  readonly detail?: string;
}

const useStyles = makeStyles(theme => ({
  // Room for three lines, so that nothing jumps while somebody reads along.
  root: { ...theme.fonts.medium, color: theme.semanticColors.bodyText, margin: 0, minHeight: 60, paddingBlockStart: 4, selectors: { '@media print': { display: 'none' } } },
  detail: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, display: 'block' }
}));

/** Reads out below a chart, for the eye, what a screen reader says of the number that somebody is at. */
export const ReadingLine: React.FunctionComponent<ReadingLineProps> = ({ text, detail }) => {
  const styles = useStyles();
  return (
    <p className={styles.root} aria-hidden="true">
      {text}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </p>
  );
};
