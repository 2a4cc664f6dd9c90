import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import { dictionary } from '../../../domain/report/dictionary';
import type { UtcQuarter } from '../../../domain/report/periods';
import type { Movement } from '../../../domain/report/protecting/movement';
import type { QuarterSummary, ReportIndex } from '../../../domain/report/reportIndex';
import type { QuarterReport } from '../../../domain/report/tableReport';
import { formatNumber } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { ChartDataTable } from '../chart/ChartDataTable';
import { ChartFrame } from '../chart/ChartFrame';
import { quarterInWords } from '../dashboard/quarterInWords';
import { Facts } from '../drill/Facts';

const words = charting.company.movement;

export interface MovementPartProps {
  readonly index: ReportIndex;
  readonly report: QuarterReport;
  /** How old the numbers are: a sentence. */
  readonly age: string;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 } });

/** What is told of how people changed, by the name of its definition. */
const measures = [
  ['people', 'quarterPeople'],
  ['new', 'newPeople'],
  ['returning', 'returning'],
  ['before', 'peopleBefore'],
  ['retained', 'retained'],
  ['lapsed', 'lapsed']
] as const satisfies readonly (readonly [keyof Movement, keyof typeof dictionary])[];

/** Who came, stayed and stayed away in a quarter, company wide, and the quarters before it as a table. */
export const MovementPart = React.memo<MovementPartProps>(function MovementPart({ index, report, age }) {
  const { locale } = useSession();
  const styles = useStyles();
  const { quarter, movement, minimum } = report;
  const table = React.useMemo(() => movementTable([report, ...index.quarterSummaries.filter(each => each.quarter < quarter)], locale), [report, index, quarter, locale]);
  const period = quarterInWords(quarter, locale);
  return (
    <ChartFrame
      kind="table"
      title={words.title}
      reading={readingOf(quarter, movement, locale)}
      definition={words.definition}
      measures={measures.map(([, measure]) => dictionary[measure])}
      period={period}
      age={age}
      minimum={minimum}
      tableOf={() => table}
    >
      <div className={styles.root}>
        <Facts
          leftOut={charting.charts.leftOutOr({ minimum })}
          period={period}
          age={age}
          facts={measures.map(([part, measure]) => {
            const people = movement[part];
            const definition = dictionary[measure];
            return { label: definition.title, value: people === null ? undefined : formatNumber(people, locale), definition };
          })}
        />
        <ChartDataTable title={words.title} table={table} minimum={minimum} />
      </div>
    </ChartFrame>
  );
});

/** Quarters as rows, the newest first. */
export function movementTable(quarters: readonly Pick<QuarterSummary, 'quarter' | 'movement'>[], locale: string): ChartTable {
  return {
    header: [charting.company.quarter, ...measures.map(([, measure]) => dictionary[measure].title)],
    rows: [...quarters]
      .sort((one, other) => (one.quarter < other.quarter ? 1 : -1))
      .map(({ quarter, movement }) => [quarterInWords(quarter, locale), ...measures.map(([part]) => movement[part])])
  };
}

function readingOf(quarter: UtcQuarter, { new: added, lapsed }: Movement, locale: string): string {
  const period = quarterInWords(quarter, locale);
  return added === null || lapsed === null ? words.leftOut({ quarter: period }) : words.reading({ quarter: period, added, lapsed });
}
