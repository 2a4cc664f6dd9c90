import type { ReportIndex } from '../domain/report/reportIndex';
import { monthEnd, monthOf } from '../domain/time';
import { everyday } from '../words/everyday';
import { formatUtcDay } from './format';

/** Said of a publishing without a month: the running one is not complete, and from when it will be. */
export function noMonthYet({ coversUntil }: ReportIndex, locale: string): string {
  return everyday.ui.noMonthYet({ day: formatUtcDay(monthEnd(monthOf(coversUntil)), locale) });
}
