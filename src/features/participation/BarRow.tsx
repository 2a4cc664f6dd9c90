import * as React from 'react';
import type { IRawStyle } from '@fluentui/react';
import { makeStyles } from '@fluentui/react';
import { Link } from '../../ui/controls/Link';
import { hatching } from './hatching';

export interface BarRowProps {
  readonly title: string;
  /** Length of the bar, from 0 to 1; undefined where the number is left out, whatever it is. */
  readonly length: number | undefined;
  /** The number, or why there is none. */
  readonly label: string;
  /** What stands quietly behind the number. */
  readonly detail?: string;
  /** Looks into the group, where there is more of it. */
  readonly onOpen?: (() => void) | undefined;
  /** Draws the bar in grey: a group that is not one of its kind. */
  readonly isApart?: boolean;
}

/** Room behind the longest bar for its numbers, in pixels. */
const labelRoom = 156;

const barStyle = (colour: string): IRawStyle => ({
  background: colour,
  borderRadius: 2,
  flex: 'none',
  height: 16,
  marginInlineEnd: 8,
  minWidth: 4,
  printColorAdjust: 'exact',
  WebkitPrintColorAdjust: 'exact',
  selectors: { '@media (forced-colors: active)': { background: 'CanvasText', forcedColorAdjust: 'none' } }
});

const useStyles = makeStyles(theme => ({
  row: { ...theme.fonts.medium, alignItems: 'center', breakInside: 'avoid', display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  title: { flex: '1 1 168px', overflowWrap: 'anywhere', color: theme.semanticColors.bodyText },
  track: { alignItems: 'center', display: 'flex', flex: '4 1 248px', minHeight: 28 },
  bar: barStyle(theme.palette.themePrimary),
  apart: barStyle(theme.palette.neutralTertiary),
  /** Always the same length: it tells that a number is left out, and nothing of how large it is. */
  hatched: { ...hatching(theme), flex: 'none', height: 16, marginInlineEnd: 8, width: 32 },
  number: { color: theme.semanticColors.bodyText, fontVariantNumeric: 'tabular-nums' },
  quiet: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, fontVariantNumeric: 'tabular-nums' }
}));

/** One group of people as a bar with its number; hatched where the number is left out. */
export const BarRow: React.FunctionComponent<BarRowProps> = ({ title, length, label, detail, onOpen, isApart }) => {
  const styles = useStyles();
  const isLeftOut = length === undefined;
  return (
    <li className={styles.row}>
      <span className={styles.title}>{onOpen === undefined ? title : <Link onClick={onOpen}>{title}</Link>}</span>
      <span className={styles.track}>
        {isLeftOut ? (
          <span className={styles.hatched} data-left-out="" aria-hidden="true" />
        ) : (
          <span className={isApart === true ? styles.apart : styles.bar} style={{ width: `calc((100% - ${labelRoom}px) * ${length.toFixed(3)})` }} aria-hidden="true" />
        )}
        <span>
          <span className={isLeftOut ? styles.quiet : styles.number}>{label}</span>
          {detail !== undefined && <span className={styles.quiet}> {detail}</span>}
        </span>
      </span>
    </li>
  );
};
