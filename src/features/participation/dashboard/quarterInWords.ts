import type { UtcQuarter } from '../../../domain/report/periods';
import { monthsOfQuarter } from '../../../domain/report/periods';
import type { UtcMonth } from '../../../domain/time';
import { formatMonths } from '../../../ui/format';
import { lastOf } from './periodsFor';

/** “July – September 2026”. */
export function quarterInWords(quarter: UtcQuarter, locale: string): string {
  return formatMonths(monthsOfQuarter(quarter)[0] as UtcMonth, lastOf(quarter), locale);
}
