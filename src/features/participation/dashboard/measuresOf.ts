import type { UtcQuarter } from '../../../domain/report/periods';
import { quarterBefore } from '../../../domain/report/periods';
import type { MonthSummary, QuarterSummary, ReportIndex } from '../../../domain/report/reportIndex';
import { quarterInWords } from './quarterInWords';
import type { Measure } from '../measures/measure';

/** The four measures of a leader, each for itself: who is reached, who comes back, what lives on, what crosses borders. */
export interface Measures {
  readonly reach: Measure;
  readonly retention: Measure;
  readonly survival: Measure;
  readonly flow: Measure;
}

/** The measures for a month and the quarter that belongs to it, out of what the index tells of the newest ones. */
export function measuresOf({ quarterSummaries, survival }: ReportIndex, month: MonthSummary, before: MonthSummary | undefined, quarter: UtcQuarter | undefined, locale: string): Measures {
  const summary = (of: UtcQuarter | undefined): QuarterSummary | undefined => quarterSummaries.find(known => known.quarter === of);
  const now = summary(quarter);
  const earlier = summary(quarter && quarterBefore(quarter));
  const during = quarter && { period: quarterInWords(quarter, locale), before: quarterInWords(quarterBefore(quarter), locale) };
  return {
    reach: { value: reach(month), before: before && reach(before), behind: month.company },
    retention: { value: now && retention(now), before: earlier && retention(earlier), behind: now?.movement.before ?? null, during },
    survival: { value: survival.share ?? undefined, before: survival.before ?? undefined, behind: survival.behind, during },
    flow: { value: now?.crossing, before: earlier?.crossing, behind: null, during }
  };
}

/** People of the company as a share of the headcount of all units; undefined where no headcount is kept. */
function reach({ company, units }: MonthSummary): number | null | undefined {
  const headcount = units.reduce((sum, unit) => sum + (unit.headcount ?? 0), 0);
  if (headcount === 0) return undefined;
  return company === null ? null : company / headcount;
}

/** Of the people of the quarter before, the share that took part again; undefined where there were none. */
function retention({ movement: { before, retained } }: QuarterSummary): number | null | undefined {
  if (before === 0) return undefined;
  return before === null || retained === null ? null : retained / before;
}
