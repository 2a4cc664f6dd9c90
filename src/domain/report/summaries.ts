import type { Reports } from './participationReports';
import type { Period } from './periods';
import type { ReportIndex } from './reportIndex';
import { summaryOf } from './summaryOf';

/** Months and quarters that the index itself tells of, the newest of them: two years to compare, and one month more. */
export const summariesKept = { months: 25, quarters: 9 } as const;

type Summaries = Pick<ReportIndex, 'monthSummaries' | 'quarterSummaries'>;

/** What the index itself tells of the newest reports: of those that stay as they were published, what it told `before`. */
export function summaries({ months, quarters }: Pick<Reports, 'months' | 'quarters'>, stays: (period: Period) => boolean, before: Summaries | undefined): Summaries {
  return {
    monthSummaries: months.slice(-summariesKept.months).map(report => {
      const told = stays(report.month) ? before?.monthSummaries.find(({ month }) => month === report.month) : undefined;
      return told ?? summaryOf(report);
    }),
    quarterSummaries: quarters.slice(-summariesKept.quarters).map(({ quarter, movement, crossing }) => {
      const told = stays(quarter) ? before?.quarterSummaries.find(known => known.quarter === quarter) : undefined;
      return told ?? { quarter, movement, crossing };
    })
  };
}
