import type { ReportedUnit } from '../../domain/report/monthReport';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { formatNumber, formatPercent } from '../../ui/format';
import { showsAnything } from './headline';
import { strings } from './strings';

/** The number of a unit, or that there is none: it is small, or left out with one that is. */
export function peopleWords(people: number | null, report: MonthSummary, locale: string): string {
  if (people !== null) return formatNumber(people, locale);
  return showsAnything(report) ? strings.leftOutOr(report.minimum) : strings.leftOut;
}

/** “2.5% of 1,240”, where both numbers are known. */
export function reachWords({ people, headcount }: ReportedUnit, locale: string): string | undefined {
  if (people === null || headcount === null || headcount === 0) return undefined;
  return strings.share(formatPercent(people / headcount, locale), headcount);
}
