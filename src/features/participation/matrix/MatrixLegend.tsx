import * as React from 'react';
import { css, makeStyles } from '@fluentui/react';
import { definitions } from '../../../domain/report/definitions';
import { InfoButton } from '../../../ui/InfoButton';
import { charting } from '../../../words/charting';
import { hatching } from '../hatching';
import { bandsOf } from './bands';
import { useMatrixStyles } from './useMatrixStyles';

const words = charting.charts;

export interface MatrixLegendProps {
  readonly minimum: number;
  /** What a framed cell is, where there are any. */
  readonly apart?: string;
}

const useStyles = makeStyles(theme => ({
  list: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, display: 'flex', flexWrap: 'wrap', gap: '4px 16px', listStyle: 'none', margin: 0, padding: 0 },
  item: { alignItems: 'center', display: 'inline-flex', minHeight: 24 },
  // Where the device decides on colours there are no shades.
  shade: { selectors: { '@media (forced-colors: active)': { display: 'none' } } },
  swatch: { border: `1px solid ${theme.semanticColors.bodyDivider}`, boxSizing: 'border-box', display: 'inline-block', flex: 'none', height: 16, marginInlineEnd: 6, width: 24 },
  hatched: hatching(theme)
}));

const shades = ['shade0', 'shade1', 'shade2', 'shade3', 'shade4'] as const;

/** What shades, hatching and frames mean, in words. */
export const MatrixLegend: React.FunctionComponent<MatrixLegendProps> = ({ minimum, apart }) => {
  const matrix = useMatrixStyles();
  const styles = useStyles();
  const entry = (text: string, swatch: string | undefined, more?: React.ReactElement, look?: string): React.ReactElement => (
    <li key={text} className={css(styles.item, look)}>
      <span className={css(styles.swatch, swatch)} aria-hidden="true" />
      {text}
      {more}
    </li>
  );
  return (
    <ul className={styles.list} role="list" aria-label={words.legend}>
      {bandsOf(minimum).map(({ from, to }, index) => entry(to === undefined ? words.andMore({ from }) : words.between({ from, to }), matrix[shades[index] ?? 'shade4'], undefined, styles.shade))}
      {apart !== undefined && entry(apart, matrix.apart)}
      {entry(words.leftOutOr({ minimum }), styles.hatched, <InfoButton {...definitions.fewerThanMinimum} />)}
    </ul>
  );
};
