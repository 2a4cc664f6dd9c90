import * as React from 'react';
import { dictionary } from '../../../domain/report/dictionary';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import type { QuarterReport } from '../../../domain/report/tableReport';
import { charting } from '../../../words/charting';
import { further } from '../../../words/further';
import { ChartDataTable } from '../chart/ChartDataTable';
import { ChartFrame } from '../chart/ChartFrame';

const words = charting.valueStories;

export interface StoriesPartProps {
  readonly report: QuarterReport;
  /** In words. */
  readonly period: string;
  /** How old the numbers are: a sentence. */
  readonly age: string;
}

/** What people say it was worth: told and confirmed beside each other, by how far it came and what it is; never one number. */
export const StoriesPart: React.FunctionComponent<StoriesPartProps> = ({ report: { stories, minimum }, period, age }) => {
  const sum = (count: 'told' | 'confirmed'): number => stories.reduce((total, kind) => total + kind[count], 0);
  const table: ChartTable = {
    header: [words.cycle, words.benefit, words.told, words.confirmed],
    rows: stories.map(({ cycle, benefit, told, confirmed }) => [further.stories.cycles[cycle], further.stories.benefits[benefit], told, confirmed])
  };
  return (
    <ChartFrame
      title={words.title}
      reading={stories.length === 0 ? words.none : words.reading({ told: sum('told'), confirmed: sum('confirmed') })}
      definition={dictionary.storiesConfirmed}
      period={period}
      age={age}
      minimum={minimum}
      tableOf={() => table}
      kind="table"
    >
      {stories.length > 0 && <ChartDataTable title={words.title} table={table} minimum={minimum} />}
    </ChartFrame>
  );
};
