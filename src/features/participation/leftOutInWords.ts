import type { MonthReport } from '../../domain/report/monthReport';
import { formatNumber } from '../../ui/format';
import { showsAnything } from './headline';

/** How many communities have no number, and why: a count of communities, which tells of no person. */
export function leftOutInWords(count: number, report: MonthReport, locale: string): string {
  const communities = count === 1 ? '1 community' : `${formatNumber(count, locale)} communities`;
  if (!showsAnything(report)) return `${communities} ${count === 1 ? 'is' : 'are'} left out.`;
  return `${communities} had fewer than ${formatNumber(report.minimum, locale)} people.`;
}
