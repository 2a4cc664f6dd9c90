import type { ReportIndex } from '../domain/report/monthReport';
import { monthEnd, monthOf } from '../domain/time';
import { formatUtcDay } from './format';

/** Said of a publishing without a month: the running one is not complete, and from when it will be. */
export function noMonthYet({ coversUntil }: ReportIndex, locale: string): string {
  const first = formatUtcDay(monthEnd(monthOf(coversUntil)), locale);
  return `No month is complete yet. The first report can be published from ${first}.`;
}
