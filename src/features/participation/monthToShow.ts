import type { ReportIndex } from '../../domain/report/reportIndex';
import { firstToShow } from '../../domain/report/reportIndex';
import type { UtcMonth } from '../../domain/time';

export interface MonthToShow {
  readonly month: UtcMonth;
  /** The month that a link asked for, where it is not published. */
  readonly missing?: UtcMonth;
}

/** The month that was asked for, else that of the page, else the newest with a company total; of an index with at least one. */
export function monthToShow(index: ReportIndex, asked: UtcMonth | undefined, opensOn: UtcMonth | undefined): MonthToShow {
  const isPublished = (month: UtcMonth | undefined): month is UtcMonth => index.months.some(({ period }) => period === month);
  if (isPublished(asked)) return { month: asked };
  const month = isPublished(opensOn) ? opensOn : (firstToShow(index) as UtcMonth);
  return asked === undefined ? { month } : { month, missing: asked };
}
