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

/**
 * A published month and the one before it: at once where the index tells of both, else out of their files, read at the same
 * time.
 */
export function useMonth(index: ReportIndex, month: UtcMonth): Load<LoadedMonth> {
  const known = React.useMemo(() => knownMonth(index, month), [index, month]);
  const read = React.useCallback(async (guildhall: Guildhall): Promise<LoadedMonth> => known ?? readMonth(guildhall, index, month), [known, index, month]);
  const load = useRead(read);
  // A month that is known needs no moment in which it is read: the screen would be taken down and built anew.
  return known === undefined ? load : { ...load, loaded: { state: 'ready', value: known } };
}

function knownMonth(index: ReportIndex, month: UtcMonth): LoadedMonth | undefined {
  const report = summaryIn(index, month);
  const earlier = earlierThan(index, month);
  const before = earlier && summaryIn(index, earlier);
  return report === undefined || (earlier !== undefined && before === undefined) ? undefined : { report, before };
}

async function readMonth(guildhall: Guildhall, index: ReportIndex, month: UtcMonth): Promise<LoadedMonth> {
  const summary = async (of: UtcMonth): Promise<MonthSummary> => summaryIn(index, of) ?? summaryOf(await guildhall.readMonthReport(index, of));
  const earlier = earlierThan(index, month);
  const [report, before] = await Promise.all([
    summary(month),
    // The month before only serves to compare: without it the chosen month is shown uncompared.
    earlier === undefined ? undefined : summary(earlier).catch(() => undefined)
  ]);
  return { report, before };
}

function summaryIn({ monthSummaries }: ReportIndex, month: UtcMonth): MonthSummary | undefined {
  return monthSummaries.find(known => known.month === month);
}

function earlierThan({ months }: ReportIndex, month: UtcMonth): UtcMonth | undefined {
  return months.find(({ period }) => monthAfter(period) === month)?.period;
}
