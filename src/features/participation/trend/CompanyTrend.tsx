import * as React from 'react';
import type { ReportIndex } from '../../../domain/report/reportIndex';
import type { TrendSpan } from '../../../domain/report/trendSpans';
import { Notice } from '../../../ui/controls/Notice';
import { charting } from '../../../words/charting';
import { useKeptChoices } from '../useKeptChoices';
import { TrendChart } from './TrendChart';
import { useTrendMonths } from './useTrendMonths';

export interface CompanyTrendProps {
  readonly index: ReportIndex;
  readonly minimum: number;
  readonly age: string;
  /** How many months it begins with. */
  readonly span: TrendSpan;
}

/** People taking part in the company, month by month; months that the index does not tell of are read once they are wanted. */
export const CompanyTrend = React.memo<CompanyTrendProps>(function CompanyTrend({ index, minimum, age, span }) {
  const { first } = useKeptChoices();
  const [wanted, setWanted] = React.useState<TrendSpan>(first.months ?? span);
  const { months, olderFailed } = useTrendMonths(index, Math.max(span, wanted));
  return (
    <>
      {olderFailed && <Notice kind="warning">{charting.trend.olderFailed}</Notice>}
      <TrendChart months={months} minimum={minimum} age={age} span={span} onSpan={setWanted} />
    </>
  );
});
