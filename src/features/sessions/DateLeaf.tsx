import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { UtcInstant } from '../../domain/time';
import { useSession } from '../../ui/session';
import { leafOf } from './when';

export interface DateLeafProps {
  readonly start: UtcInstant;
  /** Drawn without colour: it is over, or does not take place. */
  readonly isQuiet?: boolean;
}

const useStyles = makeStyles(({ effects, fonts, palette, semanticColors }) => ({
  root: {
    flex: '0 0 auto',
    width: 56,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingBlock: 4,
    borderRadius: effects.roundedCorner4,
    border: `1px solid ${semanticColors.bodyDivider}`,
    background: semanticColors.bodyBackground,
    color: semanticColors.bodyText
  },
  small: { ...fonts.small, color: semanticColors.bodySubtext },
  month: { ...fonts.small, fontWeight: 600, color: palette.themePrimary },
  quietMonth: { ...fonts.small, fontWeight: 600, color: semanticColors.bodySubtext },
  day: { ...fonts.xLarge, fontWeight: 600, lineHeight: '28px' }
}));

/** A leaf of a calendar. The words beside it say the same, so it is not read out. */
export const DateLeaf: React.FunctionComponent<DateLeafProps> = ({ start, isQuiet = false }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { weekday, day, month } = leafOf(start, locale);
  return (
    <div className={styles.root} aria-hidden>
      <span className={isQuiet ? styles.quietMonth : styles.month}>{month}</span>
      <span className={styles.day}>{day}</span>
      <span className={styles.small}>{weekday}</span>
    </div>
  );
};
