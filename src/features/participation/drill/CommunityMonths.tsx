import * as React from 'react';
import { definitions } from '../../../domain/report/definitions';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import { dictionary } from '../../../domain/report/dictionary';
import { formatMonth } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { ChartDataTable } from '../chart/ChartDataTable';
import { ChartFrame } from '../chart/ChartFrame';
import { insteadOfCount } from '../insteadOfCount';
import { strings } from '../strings';
import type { CommunityMonth } from './readCommunityMonths';
import { thingsOfMonth } from './readCommunityMonths';
import { words } from './strings';

export interface CommunityMonthsProps {
  readonly title: string;
  /** Earliest first, at least one. */
  readonly months: readonly CommunityMonth[];
  readonly minimum: number;
  readonly age: string;
}

const measures = [definitions.communityPeople, dictionary.contributors, ...thingsOfMonth.map(thing => dictionary[thing])];

/** What happened in a community month by month, the newest first. */
export const CommunityMonths: React.FunctionComponent<CommunityMonthsProps> = ({ title, months, minimum, age }) => {
  const { locale } = useSession();
  const table: ChartTable = {
    header: [words.month, strings.people, words.contributors, ...thingsOfMonth.map(thing => dictionary[thing].title)],
    rows: [...months]
      .reverse()
      .map(({ month, people, contributors, activity }) => [
        formatMonth(month, locale),
        people,
        contributors,
        ...thingsOfMonth.map(thing => insteadOfCount(activity[thing]) ?? activity[thing] ?? null)
      ])
  };
  const newest = formatMonth(months[months.length - 1]?.month ?? months[0]!.month, locale);
  return (
    <ChartFrame
      kind="table"
      title={`${words.months}: ${title}`}
      reading={words.monthsRead({ count: months.length, month: newest })}
      definition={{ title: words.months, means: words.monthsMeans }}
      measures={measures}
      period={newest}
      age={age}
      minimum={minimum}
      tableOf={() => table}
    >
      <ChartDataTable title={words.months} table={table} minimum={minimum} />
    </ChartFrame>
  );
};
