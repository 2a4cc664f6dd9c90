import type { ChartCell, ChartTable } from '../../../domain/report/export/chartTable';
import { dictionary } from '../../../domain/report/dictionary';
import { formatMonth } from '../../../ui/format';
import { charting } from '../../../words/charting';
import { insteadOfCount } from '../insteadOfCount';
import { strings } from '../strings';
import type { CompanyMeasure, CompanyMonth } from './companyMonth';
import { companyMeasures } from './companyMonth';

const words = charting.company;

/** Measures that are left out by how many people were behind them: they say nothing of the number itself. */
const byPeopleBehind: readonly CompanyMeasure[] = ['answerHours', 'attendances'];

/** What is said in place of a number that is missing for another reason than the size of a group; undefined where there is no such reason. */
export function insteadOf(measure: CompanyMeasure, month: CompanyMonth): string | undefined {
  const count = month[measure];
  if (count === null && !byPeopleBehind.includes(measure)) return undefined;
  return measure === 'answerHours' && count === null && month.answered === 0 ? charting.charts.none : insteadOfCount(count);
}

/** Months as rows, the newest first. */
export function companyTable(months: readonly CompanyMonth[], locale: string): ChartTable {
  return {
    header: [words.month, strings.people, ...companyMeasures.map(measure => (measure === 'answerHours' ? words.inHours({ measure: dictionary.answerHours.title }) : dictionary[measure].title))],
    rows: [...months]
      .sort((one, other) => (one.month < other.month ? 1 : -1))
      .map(month => [formatMonth(month.month, locale), month.people, ...companyMeasures.map((measure): ChartCell => insteadOf(measure, month) ?? month[measure] ?? null)])
  };
}
