import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { Select } from '../../../ui/controls/Select';
import { formatMonth } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { ChartFrame } from '../chart/ChartFrame';
import { TrendDrawing } from './TrendDrawing';
import { TrendLegend } from './TrendLegend';
import type { TrendMonth } from './trendPoints';
import { trendPoints } from './trendPoints';
import { trendReading, trendTable } from './trendWords';

const words = charting.trend;

export interface TrendChartProps {
  /** People taking part in the company, by published month, in any order: up to 36 are shown, and those a year before. */
  readonly months: readonly TrendMonth[];
  /** The minimum group size they were published with. */
  readonly minimum: number;
  /** How old the numbers are: a sentence. */
  readonly age: string;
}

type Span = '12' | '24' | '36';

const spans: readonly Span[] = ['12', '24', '36'];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  span: { alignSelf: 'flex-start', selectors: { '@media print': { display: 'none' } } }
});

/** People taking part month by month, beside the same months a year before. */
export const TrendChart: React.FunctionComponent<TrendChartProps> = ({ months, minimum, age }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [span, setSpan] = React.useState<Span>('12');
  const points = React.useMemo(() => trendPoints(months, Number(span)), [months, span]);
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined) return <Text>{charting.charts.nothingShown}</Text>;
  const options = spans.map(key => ({ key, text: words.months({ months: Number(key) }) }));
  const hidden = charting.charts.leftOutOr({ minimum });
  return (
    <ChartFrame
      kind="drawing"
      title={words.title}
      reading={trendReading(points, locale)}
      definition={words.definition}
      period={`${formatMonth(first.month, locale)} – ${formatMonth(last.month, locale)}`}
      age={age}
      minimum={minimum}
      tableOf={() => trendTable(points, locale)}
      caption={words.caption({ hidden })}
    >
      <div className={styles.root}>
        {months.length > Number(spans[0]) && <Select className={styles.span} label={words.span} options={options} value={span} onChange={setSpan} />}
        <TrendDrawing label={words.title} points={points} minimum={minimum} />
        <TrendLegend minimum={minimum} />
      </div>
    </ChartFrame>
  );
};
