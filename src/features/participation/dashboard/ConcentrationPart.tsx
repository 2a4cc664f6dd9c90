import * as React from 'react';
import { dictionary } from '../../../domain/report/dictionary';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import type { QuarterReport } from '../../../domain/report/tableReport';
import { charting } from '../../../words/charting';
import { ChartDataTable } from '../chart/ChartDataTable';
import { ChartFrame } from '../chart/ChartFrame';

const words = charting.concentration;

export interface ConcentrationPartProps {
  readonly report: QuarterReport;
  /** In words. */
  readonly period: string;
  /** How old the numbers are: a sentence. */
  readonly age: string;
}

/** How much of what was contributed came from few, in bands, for the company and communities that are large enough. Nothing for quarters of before it was counted. */
export const ConcentrationPart: React.FunctionComponent<ConcentrationPartProps> = ({ report: { concentration, communities, minimum }, period, age }) => {
  if (concentration === undefined) return null;
  const { company } = concentration;
  const titleOf = (key: string): string => communities.find(each => each.key === key)?.title ?? key;
  const table: ChartTable = {
    header: [words.community, words.share],
    rows: [
      ...(company === null ? [] : [[words.company, words.bands[company]]]),
      ...concentration.communities.map(({ key, band }) => [titleOf(key), words.bands[band]])
    ]
  };
  return (
    <ChartFrame
      title={words.title}
      reading={company === null ? words.none : words.reading({ band: words.bands[company] })}
      definition={dictionary.concentration}
      period={period}
      age={age}
      minimum={minimum}
      tableOf={() => table}
      kind="table"
    >
      {concentration.communities.length > 0 && <ChartDataTable title={words.title} table={table} minimum={minimum} />}
    </ChartFrame>
  );
};
