import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { definitions } from '../../../domain/report/definitions';
import { dictionary } from '../../../domain/report/dictionary';
import type { MonthSummary, ReportIndex } from '../../../domain/report/reportIndex';
import { Notice } from '../../../ui/controls/Notice';
import { formatMonth, formatNumber } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { ChartDataTable } from '../chart/ChartDataTable';
import { ChartFrame } from '../chart/ChartFrame';
import type { Fact } from '../drill/Facts';
import { Facts } from '../drill/Facts';
import { useMonthSummaries } from '../useMonthSummaries';
import type { CompanyMeasure, CompanyMonth } from './companyMonth';
import { companyMeasures, companyMonthOf } from './companyMonth';
import { companyTable, insteadOf } from './companyTable';

const words = charting.company;

export interface CompanyPartProps {
  readonly index: ReportIndex;
  readonly report: MonthSummary;
  /** How old the numbers are: a sentence. */
  readonly age: string;
  /** How many months its table has. */
  readonly span: number;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 } });

const measures = [definitions.peopleTakingPart, ...companyMeasures.map(measure => dictionary[measure])];

/** The company in a month, number by number, and the months before it as a table. */
export const CompanyPart = React.memo<CompanyPartProps>(function CompanyPart({ index, report, age, span }) {
  const { locale } = useSession();
  const styles = useStyles();
  const { month, minimum } = report;
  const wanted = React.useMemo(() => index.months.flatMap(({ period }) => (period < month ? [period] : [])).slice(1 - span), [index, month, span]);
  const { summaries, olderFailed } = useMonthSummaries(index, wanted);
  const now = React.useMemo(() => companyMonthOf(report), [report]);
  const table = React.useMemo(() => companyTable([now, ...summaries.map(companyMonthOf)], locale), [now, summaries, locale]);
  const period = formatMonth(month, locale);
  const { questions = 0, answered = 0, sessions = 0 } = report.activity ?? {};
  return (
    <ChartFrame
      kind="table"
      title={words.title}
      reading={words.reading({ month: period, questions, answered, sessions })}
      definition={words.definition}
      measures={measures}
      period={period}
      age={age}
      minimum={minimum}
      tableOf={() => table}
    >
      <div className={styles.root}>
        <Facts leftOut={charting.charts.leftOutOr({ minimum })} period={period} age={age} facts={companyMeasures.map(measure => factOf(measure, now, locale))} />
        {olderFailed && <Notice kind="warning">{words.olderFailed}</Notice>}
        <ChartDataTable title={words.title} table={table} minimum={minimum} />
      </div>
    </ChartFrame>
  );
});

function factOf(measure: CompanyMeasure, month: CompanyMonth, locale: string): Fact {
  const count = month[measure];
  const definition = dictionary[measure];
  const instead = insteadOf(measure, month);
  const fact = { label: definition.title, definition, ...(instead !== undefined && { instead }) };
  if (count === undefined || count === null) return { ...fact, value: undefined };
  return { ...fact, value: measure === 'answerHours' ? words.hours({ hours: count }) : formatNumber(count, locale) };
}
