import * as React from 'react';
import { getRTL, makeStyles, useTheme } from '@fluentui/react';
import { formatNumber, formatPercent } from '../../../ui/format';
import type { Geometry } from './chartGeometry';
import { bandPath, chartGeometry, incidencePath, margin, narrow, plotHeight, spreadLabels, survivalPath } from './chartGeometry';
import type { LineLook } from './lineLooks';
import { completedLook, lineLook } from './lineLooks';
import { daysPerMonth } from './months';
import { RiskRows } from './RiskRows';
import { strings } from './strings';
import type { SurvivalView } from './survivalView';
import { useWidth } from '../chart/useWidth';

export interface SurvivalChartProps {
  readonly view: SurvivalView;
  readonly locale: string;
  /** What the chart shows, for whoever does not see it. */
  readonly label: string;
}

const forced = '@media (forced-colors: active)';

/** Pixels, below which a chart would be too narrow to be read. */
const narrowest = 240;

const useStyles = makeStyles(theme => ({
  // No wider than a printed page: it does not stretch.
  root: { breakInside: 'avoid', maxWidth: 680, minWidth: 0 },
  drawing: { direction: 'ltr', display: 'block', overflow: 'visible' },
  text: { fill: theme.semanticColors.bodySubtext, fontSize: 12, unicodeBidi: 'plaintext', selectors: { [forced]: { fill: 'CanvasText' } } },
  label: { fill: theme.semanticColors.bodyText, fontSize: 12, unicodeBidi: 'plaintext', selectors: { [forced]: { fill: 'CanvasText' } } },
  grid: { stroke: theme.semanticColors.bodyDivider },
  line: { selectors: { [forced]: { stroke: 'CanvasText' } } },
  band: { printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact' }
}));

/** Still open by age, as steps: one line per group, or all communities with their confidence band and those completed. */
export const SurvivalChart: React.FunctionComponent<SurvivalChartProps> = ({ view, locale, label }) => {
  const styles = useStyles();
  const theme = useTheme();
  const [element, measured] = useWidth<HTMLDivElement>();
  const width = Math.max(narrowest, measured);
  const geometry = React.useMemo(() => chartGeometry(view.drawn, width, getRTL()), [view.drawn, width]);
  const [only] = view.drawn.length === 1 ? view.drawn : [];
  const lines = linesOf(view, geometry, theme);
  const heights = spreadLabels(lines.map(({ end }) => end));
  return (
    <div ref={element} className={styles.root}>
      <svg data-drawing="" className={styles.drawing} role="img" aria-label={label} width={width} height={margin.top + plotHeight + margin.bottom}>
        <Axes geometry={geometry} locale={locale} />
        {only !== undefined && <path className={styles.band} data-band="" d={bandPath(only.curve, geometry)} fill={theme.palette.themePrimary} fillOpacity={0.14} />}
        {lines.map(({ key, title, path, look }, index) => (
          <g key={key} data-line={key}>
            <path className={styles.line} d={path} fill="none" stroke={look.colour} strokeWidth={look.width} strokeDasharray={look.dashes} />
            <text className={styles.label} x={geometry.labelsAt} y={heights[index]} dy="0.32em" textAnchor={getRTL() ? 'end' : 'start'}>
              <title>{title}</title>
              {shortened(title, width)}
            </text>
          </g>
        ))}
      </svg>
      <RiskRows groups={view.drawn} geometry={geometry} locale={locale} />
    </div>
  );
};

interface Line {
  readonly key: string;
  readonly title: string;
  readonly path: string;
  /** Height at which it ends. */
  readonly end: number;
  readonly look: LineLook;
}

function linesOf({ choice, drawn }: SurvivalView, geometry: Geometry, theme: Parameters<typeof lineLook>[0]): Line[] {
  const lines = drawn.map(({ key, title, curve }, index) => ({
    key,
    title: choice === 'all' ? strings.stillOpen : title,
    path: survivalPath(curve, geometry),
    end: geometry.y(curve.steps.at(-1)?.survival ?? 1),
    look: lineLook(theme, index)
  }));
  const completed = choice === 'all' ? drawn[0]?.completed : undefined;
  if (completed === undefined) return lines;
  const end = geometry.y(completed.steps.at(-1)?.incidence ?? 0);
  return [...lines, { key: 'completed', title: strings.completed, path: incidencePath(completed, geometry), end, look: completedLook(theme) }];
}

/** As much of a title as there is room for beyond the lines. */
function shortened(title: string, width: number): string {
  const most = width < narrow ? 11 : 21;
  const letters = Array.from(title);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : title;
}

const Axes: React.FunctionComponent<{ readonly geometry: Geometry; readonly locale: string }> = ({ geometry: { across, x, y, ticks }, locale }) => {
  const styles = useStyles();
  const [start, end] = across;
  const beside = start < end ? -8 : 8;
  return (
    <g>
      {[0, 0.25, 0.5, 0.75, 1].map(share => (
        <g key={share}>
          <line className={styles.grid} x1={start} x2={end} y1={y(share)} y2={y(share)} strokeDasharray={share === 0.5 ? '2 2' : undefined} />
          <text className={styles.text} x={start + beside} y={y(share)} dy="0.32em" textAnchor={beside < 0 ? 'end' : 'start'}>
            {formatPercent(share, locale)}
          </text>
        </g>
      ))}
      {ticks.map(month => (
        <g key={month}>
          <line className={styles.grid} x1={x(month * daysPerMonth)} x2={x(month * daysPerMonth)} y1={y(0)} y2={y(0) + 5} />
          <text className={styles.text} x={x(month * daysPerMonth)} y={y(0) + 20} textAnchor="middle">
            {formatNumber(month, locale)}
          </text>
        </g>
      ))}
    </g>
  );
};
