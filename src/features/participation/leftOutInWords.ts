import type { MonthSummary } from '../../domain/report/reportIndex';
import { reporting } from '../../words/reporting';
import { showsAnything } from './headline';

const words = reporting.participation;

/** How many communities have no number, and why: a count of communities, which tells of no person. */
export function leftOutInWords(count: number, report: MonthSummary): string {
  if (!showsAnything(report)) return words.communitiesLeftOut({ count });
  return words.communitiesTooFew({ count, minimum: report.minimum });
}
