import * as React from 'react';
import { makeStyles, useTheme } from '@fluentui/react';
import { numberAtRisk } from '../../../domain/survival/subject';
import { formatNumber } from '../../../ui/format';
import type { Geometry } from './chartGeometry';
import { lineLook } from './lineLooks';
import { daysPerMonth } from './months';
import { strings } from './strings';
import type { SurvivalGroup } from './survivalView';

export interface RiskRowsProps {
  readonly groups: readonly SurvivalGroup[];
  readonly geometry: Geometry;
  readonly locale: string;
}

const useStyles = makeStyles(theme => ({
  months: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, marginBlockEnd: 8, textAlign: 'center' },
  heading: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext },
  title: { ...theme.fonts.small, color: theme.semanticColors.bodyText, overflowWrap: 'anywhere' },
  swatch: { marginInlineEnd: 8, verticalAlign: 'middle' },
  numbers: { ...theme.fonts.small, color: theme.semanticColors.bodyText, direction: 'ltr', fontVariantNumeric: 'tabular-nums', height: 16, position: 'relative' },
  number: { position: 'absolute', transform: 'translateX(-50%)' },
  line: { selectors: { '@media (forced-colors: active)': { stroke: 'CanvasText' } } }
}));

/** Below the axis: what it counts, and how many communities of each group are observed at its marks. The table has them for whoever listens. */
export const RiskRows: React.FunctionComponent<RiskRowsProps> = ({ groups, geometry: { x, ticks }, locale }) => {
  const styles = useStyles();
  const theme = useTheme();
  return (
    <div aria-hidden="true">
      <div className={styles.months}>{strings.months}</div>
      <div className={styles.heading}>{strings.observed}</div>
      {groups.map(({ key, title, subjects }, index) => {
        const { colour, dashes, width } = lineLook(theme, index);
        const atRisk = numberAtRisk(subjects, ticks.map(month => month * daysPerMonth));
        return (
          <div key={key} data-risk={key}>
            <div className={styles.title}>
              <svg className={styles.swatch} width={32} height={8}>
                <line className={styles.line} x1={0} x2={32} y1={4} y2={4} stroke={colour} strokeWidth={width} strokeDasharray={dashes} />
              </svg>
              {title}
            </div>
            <div className={styles.numbers}>
              {atRisk.map((count, tick) => (
                <span key={ticks[tick]} className={styles.number} style={{ left: x((ticks[tick] ?? 0) * daysPerMonth) }}>
                  {formatNumber(count, locale)}
                </span>
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
};
