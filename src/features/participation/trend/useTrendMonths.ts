import * as React from 'react';
import type { Guildhall } from '../../../data/guildhall';
import type { ReportIndex } from '../../../domain/report/reportIndex';
import { wholeOf } from '../../../domain/report/reportIndex';
import type { UtcMonth } from '../../../domain/time';
import { useRead } from '../../../ui/useRead';
import type { TrendMonth } from './trendPoints';

export interface TrendMonths {
  readonly months: readonly TrendMonth[];
  /** Whether older months are wanted and could not be read. */
  readonly olderFailed: boolean;
}

/** The months of the company that a chart of `span` months needs, those a year before among them: out of the index, older ones out of their files. */
export function useTrendMonths(index: ReportIndex, span: number): TrendMonths {
  const known = React.useMemo(() => index.monthSummaries.map((summary): TrendMonth => ({ month: summary.month, people: wholeOf(summary) })), [index]);
  const lacking = React.useMemo(() => {
    const inIndex = new Set(known.map(({ month }) => month));
    return index.months.slice(-(span + 12)).flatMap(({ period }) => (span > 12 && !inIndex.has(period) ? [period] : []));
  }, [index, known, span]);
  const { loaded } = useRead(React.useCallback((guildhall: Guildhall) => readMonths(guildhall, index, lacking), [index, lacking]));
  const older = loaded.state === 'ready' ? loaded.value : undefined;
  const months = React.useMemo(() => [...(older ?? []), ...known], [older, known]);
  return { months, olderFailed: loaded.state === 'failed' };
}

async function readMonths(guildhall: Guildhall, index: ReportIndex, months: readonly UtcMonth[]): Promise<readonly TrendMonth[]> {
  const reports = await Promise.all(months.map(month => guildhall.readMonthReport(index, month)));
  return reports.map(report => ({ month: report.month, people: wholeOf(report) }));
}
