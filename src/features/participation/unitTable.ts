import type { ChartTable } from '../../domain/report/export/chartTable';
import type { ReportedUnit } from '../../domain/report/monthReport';
import { formatPercent } from '../../ui/format';
import { largestFirst } from './largestFirst';
import { strings } from './strings';
import { unitTitle } from './unitTitle';

/** The numbers behind the bars of units. A headcount that nobody keeps is empty, and so is a reach without one: neither is left out. */
export function unitTable(units: readonly ReportedUnit[], locale: string): ChartTable {
  return {
    header: [strings.unit, strings.people, strings.headcount, strings.reach],
    rows: largestFirst(units).map(({ key, title, people, headcount }) => [unitTitle({ key, title }), people, headcount ?? '', people === null || !headcount ? '' : formatPercent(people / headcount, locale)])
  };
}
