import type { UtcQuarter, UtcYear } from '../../../domain/report/periods';
import { monthsOfQuarter } from '../../../domain/report/periods';
import type { ReportIndex } from '../../../domain/report/reportIndex';
import type { UtcMonth } from '../../../domain/time';

/** The longer periods that belong to a month. */
export interface PeriodsFor {
  /** The last published quarter that is over by the end of the month. */
  readonly quarter: UtcQuarter | undefined;
  /** The last published year, likewise. */
  readonly year: UtcYear | undefined;
}

export function periodsFor({ quarters, years }: Pick<ReportIndex, 'quarters' | 'years'>, month: UtcMonth): PeriodsFor {
  const isOver = (last: UtcMonth): boolean => last <= month;
  return {
    quarter: [...quarters].reverse().find(({ period }) => isOver(lastOf(period)))?.period,
    year: [...years].reverse().find(({ period }) => isOver(`${period}-12` as UtcMonth))?.period
  };
}

/** The last month of a quarter. */
export function lastOf(quarter: UtcQuarter): UtcMonth {
  return monthsOfQuarter(quarter)[2] as UtcMonth;
}
