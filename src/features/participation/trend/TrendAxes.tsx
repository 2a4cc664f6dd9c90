import * as React from 'react';
import { getRTL, makeStyles } from '@fluentui/react';
import { formatNumber, formatShortMonth, formatYearOf } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import type { TrendScales } from './trendScales';

export interface TrendAxesProps {
  readonly scales: TrendScales;
}

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  line: { stroke: semanticColors.bodyDivider, selectors: { '@media (forced-colors: active)': { stroke: 'GrayText' } } },
  text: { ...fonts.small, fill: semanticColors.bodySubtext, fontVariantNumeric: 'tabular-nums', selectors: { '@media (forced-colors: active)': { fill: 'CanvasText' } } }
}));

/** Lines of round numbers, and names of months with their year where it begins. */
export const TrendAxes: React.FunctionComponent<TrendAxesProps> = ({ scales }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { start, end, bottom, heightOf, middleOf, ticks, named } = scales;
  const outside = getRTL() ? 8 : -8;
  return (
    <g aria-hidden="true">
      {ticks.map(tick => (
        <g key={tick}>
          <line className={styles.line} x1={start} x2={end} y1={heightOf(tick)} y2={heightOf(tick)} />
          {/* The direction of the page turns anchors around: the end of a number is at the axis in both. */}
          <text className={styles.text} x={start + outside} y={heightOf(tick) + 4} textAnchor="end">
            {formatNumber(tick, locale)}
          </text>
        </g>
      ))}
      {named.map((month, index) => (
        <g key={month} className={styles.text} textAnchor="middle">
          <text x={middleOf(month)} y={bottom + 18}>
            {formatShortMonth(month, locale)}
          </text>
          {named[index - 1]?.slice(0, 4) !== month.slice(0, 4) && (
            <text x={middleOf(month)} y={bottom + 34}>
              {formatYearOf(month, locale)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
};
