import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { MonthSummary, ReportIndex } from '../../domain/report/reportIndex';
import { LiveMessage } from '../../ui/LiveMessage';
import { AfterFirstContent, useTellContent } from '../../ui/firstContent';
import { useSession } from '../../ui/session';
import { formatMonth } from '../../ui/format';
import { lazyPart } from '../../ui/lazyPart';
import { CommunitiesPart } from './CommunitiesPart';
import { measuresOf } from './dashboard/measuresOf';
import { periodsFor } from './dashboard/periodsFor';
import type { ReportSection } from './dashboard/reportSections';
import { headline } from './headline';
import { KeyNumbers } from './KeyNumbers';
import { MeasureCards } from './measures/MeasureCards';
import { PrintedDefinitions } from './PrintedDefinitions';
import { UnitsPart } from './UnitsPart';

const Dashboard = lazyPart(async () => (await import('./dashboard/Dashboard')).Dashboard);

export interface MonthViewProps {
  readonly index: ReportIndex;
  readonly report: MonthSummary;
  readonly before: MonthSummary | undefined;
  /** How old the numbers are: a sentence. */
  readonly age: string;
  readonly sections: readonly ReportSection[];
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 32 },
  first: { ...theme.fonts.xxLarge, fontSize: 'clamp(20px, 5vw, 26px)', lineHeight: '1.35', margin: 0, maxWidth: 820, textWrap: 'pretty' },
  second: { color: theme.semanticColors.bodySubtext, margin: '8px 0 0', maxWidth: 820 }
}));

/** One published month: what to remember of it, and the numbers behind. */
export const MonthView: React.FunctionComponent<MonthViewProps> = ({ index, report, before, age, sections }) => {
  useTellContent();
  const { locale } = useSession();
  const styles = useStyles();
  const { quarter } = periodsFor(index, report.month);
  const { first, second } = headline(report, before, locale);
  return (
    <div className={styles.root}>
      <div>
        <Text as="h2" block className={styles.first}>
          {first}
        </Text>
        {second !== undefined && (
          <Text as="p" block variant="large" className={styles.second}>
            {second}
          </Text>
        )}
        <LiveMessage message={first} />
      </div>
      <MeasureCards {...measuresOf(index, report, before, quarter, locale)} period={formatMonth(report.month, locale)} periodBefore={before === undefined ? '' : formatMonth(before.month, locale)} />
      <KeyNumbers report={report} />
      {report.unit === undefined && <UnitsPart report={report} />}
      <AfterFirstContent>
        <CommunitiesPart key={report.month} index={index} summary={report} />
      </AfterFirstContent>
      {sections.length > 0 && (
        <AfterFirstContent>
          <Dashboard index={index} month={report.month} minimum={report.minimum} age={age} sections={sections} />
        </AfterFirstContent>
      )}
      <PrintedDefinitions />
    </div>
  );
};
