import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { dictionary } from '../../../domain/report/dictionary';
import type { TrendSpan } from '../../../domain/report/trendSpans';
import { trendSpans } from '../../../domain/report/trendSpans';
import { Select } from '../../../ui/controls/Select';
import { formatMonth } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { ChartFrame } from '../chart/ChartFrame';
import { useKeptChoices } from '../useKeptChoices';
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
  /** Of whom, where not of the company. */
  readonly of?: string;
  /** How many months it begins with. */
  readonly span?: TrendSpan;
  /** Hears how many months are wanted. */
  readonly onSpan?: (span: TrendSpan) => void;
}

type Span = `${TrendSpan}`;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  span: { alignSelf: 'flex-start', selectors: { '@media print': { display: 'none' } } }
});

/** People taking part month by month, beside the same months a year before. */
export const TrendChart: React.FunctionComponent<TrendChartProps> = ({ months, minimum, age, of, span: atFirst = 12, onSpan }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { first: link, keep } = useKeptChoices();
  const [chosen, setChosen] = React.useState(link.months);
  const span = chosen ?? atFirst;
  const points = React.useMemo(() => trendPoints(months, span), [months, span]);
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined) return <Text>{charting.charts.nothingShown}</Text>;
  const options = trendSpans.map(months => ({ key: `${months}` as Span, text: words.months({ months }) }));
  const title = of === undefined ? words.title : words.of({ title: words.title, of });
  const handleSpan = (key: Span): void => {
    const next = trendSpans.find(each => `${each}` === key) ?? atFirst;
    setChosen(next);
    keep({ months: next === atFirst ? undefined : next });
    onSpan?.(next);
  };
  const hidden = charting.charts.leftOutOr({ minimum });
  return (
    <ChartFrame
      name="months"
      kind="drawing"
      title={title}
      reading={trendReading(points, locale)}
      definition={dictionary.peopleByMonth}
      period={`${formatMonth(first.month, locale)} – ${formatMonth(last.month, locale)}`}
      age={age}
      minimum={minimum}
      tableOf={() => trendTable(points, locale)}
      caption={words.caption({ hidden })}
    >
      <div className={styles.root}>
        {months.length > trendSpans[0] && <Select className={styles.span} label={words.span} options={options} value={`${span}`} onChange={handleSpan} />}
        <TrendDrawing label={title} points={points} minimum={minimum} />
        <TrendLegend minimum={minimum} />
      </div>
    </ChartFrame>
  );
};
