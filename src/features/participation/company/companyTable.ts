import type { ChartCell, ChartTable } from '../../../domain/report/export/chartTable';
import { dictionary } from '../../../domain/report/dictionary';
import { formatMonth } from '../../../ui/format';
import { charting } from '../../../words/charting';
import { strings } from '../strings';
import type { CompanyMeasure, CompanyMonth } from './companyMonth';
import { companyMeasures } from './companyMonth';

const words = charting.company;

/** What is said in place of a number that is missing for another reason than the size of a group; undefined where there is no such reason. */
export function insteadOf(measure: CompanyMeasure, month: CompanyMonth): string | undefined {
  const count = month[measure];
  if (count === undefined) return words.notTold;
  if (count !== null || measure !== 'answerHours') return undefined;
  return month.answered === 0 ? charting.charts.none : strings.leftOut;
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
