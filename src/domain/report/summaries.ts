import type { Reports } from './participationReports';
import type { ReportIndex } from './reportIndex';
import { summaryOf } from './summaryOf';

/** Months and quarters that the index itself tells of, the newest of them: two years to compare, and one month more. */
export const summariesKept = { months: 25, quarters: 9 } as const;

/** What the index itself tells of the newest reports. */
export function summaries({ months, quarters }: Pick<Reports, 'months' | 'quarters'>): Pick<ReportIndex, 'monthSummaries' | 'quarterSummaries'> {
  return {
    monthSummaries: months.slice(-summariesKept.months).map(summaryOf),
    quarterSummaries: quarters.slice(-summariesKept.quarters).map(({ quarter, movement, crossing }) => ({ quarter, movement, crossing }))
  };
}
