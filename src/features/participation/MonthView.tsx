import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { MonthSummary, ReportIndex } from '../../domain/report/reportIndex';
import { LiveMessage } from '../../ui/LiveMessage';
import { AfterFirstContent, useTellContent } from '../../ui/firstContent';
import { useSession } from '../../ui/session';
import { CommunitiesPart } from './CommunitiesPart';
import { headline } from './headline';
import { KeyNumbers } from './KeyNumbers';
import { PrintedDefinitions } from './PrintedDefinitions';
import { UnitsPart } from './UnitsPart';

export interface MonthViewProps {
  readonly index: ReportIndex;
  readonly report: MonthSummary;
  readonly before: MonthSummary | undefined;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 32 },
  first: { ...theme.fonts.xxLarge, fontSize: 'clamp(20px, 5vw, 26px)', lineHeight: '1.35', margin: 0, maxWidth: 820, textWrap: 'pretty' },
  second: { color: theme.semanticColors.bodySubtext, margin: '8px 0 0', maxWidth: 820 }
}));

/** One published month: what to remember of it, and the numbers behind. */
export const MonthView: React.FunctionComponent<MonthViewProps> = ({ index, report, before }) => {
  useTellContent();
  const { locale } = useSession();
  const styles = useStyles();
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
      <KeyNumbers report={report} />
      <UnitsPart report={report} />
      <AfterFirstContent>
        <CommunitiesPart key={report.month} index={index} summary={report} />
      </AfterFirstContent>
      <PrintedDefinitions />
    </div>
  );
};
