import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { MonthReport, ReportIndex } from '../../domain/report/monthReport';
import type { UtcMonth } from '../../domain/time';
import { monthAfter } from '../../domain/time';
import type { Load } from '../../ui/useLoad';
import { useRead } from '../../ui/useRead';

export interface LoadedMonth {
  readonly report: MonthReport;
  /** The month before, where it is published and can be read. */
  readonly before: MonthReport | undefined;
}

/** Reads a published month and the one before it, at the same time. */
export function useMonth(index: ReportIndex, month: UtcMonth): Load<LoadedMonth> {
  const read = React.useCallback(async (guildhall: Guildhall): Promise<LoadedMonth> => {
    const earlier = index.months.find(published => monthAfter(published.month) === month)?.month;
    const [report, before] = await Promise.all([
      guildhall.readMonthReport(index, month),
      // The month before only serves to compare: without it the chosen month is shown uncompared.
      earlier === undefined ? undefined : guildhall.readMonthReport(index, earlier).catch(() => undefined)
    ]);
    return { report, before };
  }, [index, month]);
  return useRead(read);
}
