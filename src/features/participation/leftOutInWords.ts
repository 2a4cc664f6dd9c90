import type { MonthReport } from '../../domain/report/monthReport';
import { keeping } from '../../words/keeping';
import { showsAnything } from './headline';

const words = keeping.participation;

/** How many communities have no number, and why: a count of communities, which tells of no person. */
export function leftOutInWords(count: number, report: MonthReport): string {
  if (!showsAnything(report)) return words.communitiesLeftOut({ count });
  return words.communitiesTooFew({ count, minimum: report.minimum });
}
