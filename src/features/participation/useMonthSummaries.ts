import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { MonthSummary, ReportIndex } from '../../domain/report/reportIndex';
import { summaryOf } from '../../domain/report/summaryOf';
import type { UtcMonth } from '../../domain/time';
import { useRead } from '../../ui/useRead';

export interface MonthSummaries {
  /** In no order. */
  readonly summaries: readonly MonthSummary[];
  /** Whether some that the index does not tell of could not be read. */
  readonly olderFailed: boolean;
}

/** What is told of published months: at once of those that the index tells of, of the others once their files are read. `months`: the same list as long as it says the same. */
export function useMonthSummaries(index: ReportIndex, months: readonly UtcMonth[]): MonthSummaries {
  const lacking = React.useMemo(() => months.filter(wanted => !index.monthSummaries.some(({ month }) => month === wanted)), [index, months]);
  const { loaded } = useRead(
    React.useCallback(
      async (guildhall: Guildhall) => Promise.all(lacking.map(async month => summaryOf(await guildhall.readMonthReport(index, month)))),
      [index, lacking]
    )
  );
  const older = loaded.state === 'ready' ? loaded.value : undefined;
  const summaries = React.useMemo(() => [...(older ?? []), ...index.monthSummaries.filter(({ month }) => months.includes(month))], [older, index, months]);
  return { summaries, olderFailed: loaded.state === 'failed' };
}
