import * as React from 'react';
import type { ReportIndex } from '../../../domain/report/reportIndex';
import { wholeOf } from '../../../domain/report/reportIndex';
import { useMonthSummaries } from '../useMonthSummaries';
import type { TrendMonth } from './trendPoints';

export interface TrendMonths {
  readonly months: readonly TrendMonth[];
  /** Whether older months are wanted and could not be read. */
  readonly olderFailed: boolean;
}

/** The months of the company that a chart of `span` months needs, those a year before among them: out of the index, older ones out of their files. */
export function useTrendMonths(index: ReportIndex, span: number): TrendMonths {
  const wanted = React.useMemo(() => {
    const told = new Set(index.monthSummaries.map(({ month }) => month));
    return index.months.slice(-(span + 12)).flatMap(({ period }) => (span > 12 || told.has(period) ? [period] : []));
  }, [index, span]);
  const { summaries, olderFailed } = useMonthSummaries(index, wanted);
  const months = React.useMemo(() => summaries.map((summary): TrendMonth => ({ month: summary.month, people: wholeOf(summary) })), [summaries]);
  return { months, olderFailed };
}
