import type { MonthReport } from './monthReport';
import { communitiesInView } from './monthReport';
import type { MonthSummary } from './reportIndex';

/** What the index, or a first view, tells of a month. */
export function summaryOf(report: MonthReport): MonthSummary {
  const { communities: _communities, communityActivity: _activity, closing: _closing, ...rest } = report;
  const inView = communitiesInView(report);
  return { ...rest, communityCount: inView.length, communitiesShown: inView.filter(({ people }) => people !== null).length };
}
