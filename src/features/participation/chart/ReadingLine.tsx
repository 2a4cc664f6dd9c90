import * as React from 'react';
import { css, makeStyles } from '@fluentui/react';
import { charting } from '../../../words/charting';

export interface ReadingLineProps {
  /** Whether more than a line is read of some numbers: there is room for it, so that nothing jumps while somebody reads along. */
  readonly isLong?: boolean;
  /** What the pointer or the focus is at, in words; undefined where it is nowhere. */
  readonly text: string | undefined;
  /** What else there is to know of it. */
  readonly detail?: string;
}

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles(theme => ({
  root: { ...theme.fonts.medium, margin: 0, paddingBlockStart: 4, selectors: { '@media print': { display: 'none' } } },
  short: { minHeight: 20, selectors: { [narrow]: { minHeight: 60 } } },
  long: { minHeight: 40, selectors: { [narrow]: { minHeight: 80 } } },
  read: { color: theme.semanticColors.bodyText },
  hint: { color: theme.semanticColors.bodySubtext },
  detail: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, display: 'block' }
}));

/** Reads out below a chart, for the eye, what a screen reader says of the number that somebody is at; until then, how to get there. */
export const ReadingLine: React.FunctionComponent<ReadingLineProps> = ({ isLong, text, detail }) => {
  const styles = useStyles();
  return (
    <p className={css(styles.root, isLong === true ? styles.long : styles.short, text === undefined ? styles.hint : styles.read)} aria-hidden="true">
      {text ?? charting.charts.readHere}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </p>
  );
};
