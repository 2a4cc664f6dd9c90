import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { MonthSummary, ReportIndex } from '../../domain/report/reportIndex';
import { summaryOf } from '../../domain/report/summaryOf';
import type { UtcMonth } from '../../domain/time';
import { monthAfter } from '../../domain/time';
import type { Load } from '../../ui/useLoad';
import { useRead } from '../../ui/useRead';

export interface LoadedMonth {
  readonly report: MonthSummary;
  /** The month before, where it is published and can be read. */
  readonly before: MonthSummary | undefined;
}

/** A published month and the one before it, out of the index where it tells of them, else out of their files, read at the same time. */
export function useMonth(index: ReportIndex, month: UtcMonth): Load<LoadedMonth> {
  const read = React.useCallback(async (guildhall: Guildhall): Promise<LoadedMonth> => {
    const summary = async (of: UtcMonth): Promise<MonthSummary> =>
      index.monthSummaries.find(known => known.month === of) ?? summaryOf(await guildhall.readMonthReport(index, of));
    const earlier = index.months.find(({ period }) => monthAfter(period) === month)?.period;
    const [report, before] = await Promise.all([
      summary(month),
      // The month before only serves to compare: without it the chosen month is shown uncompared.
      earlier === undefined ? undefined : summary(earlier).catch(() => undefined)
    ]);
    return { report, before };
  }, [index, month]);
  return useRead(read);
}
