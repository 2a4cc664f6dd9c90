import type { UtcQuarter } from '../../../domain/report/periods';
import { quarterBefore } from '../../../domain/report/periods';
import type { MonthSummary, QuarterSummary, ReportIndex } from '../../../domain/report/reportIndex';
import { wholeOf } from '../../../domain/report/reportIndex';
import { quarterInWords } from './quarterInWords';
import type { Measure } from '../measures/measure';

/** The four measures of a leader, each for itself: who is reached, who comes back, what lives on, what crosses borders. Of a unit the first and the third. */
export interface Measures {
  readonly reach: Measure;
  readonly retention?: Measure | undefined;
  readonly survival: Measure;
  readonly flow?: Measure | undefined;
}

/** The measures for a month and the quarter that belongs to it, out of what the index tells of the newest ones. */
export function measuresOf({ quarterSummaries, survival }: ReportIndex, month: MonthSummary, before: MonthSummary | undefined, quarter: UtcQuarter | undefined, locale: string): Measures {
  const summary = (of: UtcQuarter | undefined): QuarterSummary | undefined => quarterSummaries.find(known => known.quarter === of);
  const now = summary(quarter);
  const earlier = summary(quarter && quarterBefore(quarter));
  const during = quarter && { period: quarterInWords(quarter, locale), before: quarterInWords(quarterBefore(quarter), locale) };
  const isCompany = month.unit === undefined;
  return {
    reach: { value: reach(month), before: before && reach(before), behind: wholeOf(month) },
    retention: isCompany ? { value: now && retention(now), before: earlier && retention(earlier), behind: now?.movement.before ?? null, during } : undefined,
    survival: { value: survival.share ?? undefined, before: survival.before ?? undefined, behind: survival.behind, during },
    flow: isCompany ? { value: now?.crossing, before: earlier?.crossing, behind: null, during } : undefined
  };
}

/** People of the company, or of the unit, as a share of the headcount; undefined where no headcount is kept. */
function reach(month: MonthSummary): number | null | undefined {
  const people = wholeOf(month);
  const headcount = month.units.reduce((sum, unit) => sum + (unit.headcount ?? 0), 0);
  if (headcount === 0) return undefined;
  return people === null ? null : people / headcount;
}

/** Of the people of the quarter before, the share that took part again; undefined where there were none. */
function retention({ movement: { before, retained } }: QuarterSummary): number | null | undefined {
  if (before === 0) return undefined;
  return before === null || retained === null ? null : retained / before;
}
