import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { MonthReport } from '../../domain/report/monthReport';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import { CommunitiesPart } from './CommunitiesPart';
import { headline } from './headline';
import { KeyNumbers } from './KeyNumbers';
import { UnitsPart } from './UnitsPart';

export interface MonthViewProps {
  readonly report: MonthReport;
  readonly before: MonthReport | undefined;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 32 },
  headline: { lineHeight: '1.4', margin: 0, maxWidth: 760, textWrap: 'balance' }
});

/** One published month: what to remember of it, and the numbers behind. */
export const MonthView: React.FunctionComponent<MonthViewProps> = ({ report, before }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const sentence = headline(report, before, locale);
  return (
    <div className={styles.root}>
      <Text as="p" variant="xLarge" className={styles.headline}>
        {sentence}
      </Text>
      <LiveMessage message={sentence} />
      <KeyNumbers report={report} />
      <UnitsPart report={report} />
      <CommunitiesPart key={report.month} report={report} />
    </div>
  );
};
