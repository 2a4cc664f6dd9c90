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
  headline: { fontSize: 26, lineHeight: '1.35', margin: 0, maxWidth: 820, textWrap: 'pretty' }
});

/** One published month: what to remember of it, and the numbers behind. */
export const MonthView: React.FunctionComponent<MonthViewProps> = ({ report, before }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const sentence = headline(report, before, locale);
  return (
    <div className={styles.root}>
      <Text as="h2" variant="xxLarge" className={styles.headline}>
        {sentence}
      </Text>
      <LiveMessage message={sentence} />
      <KeyNumbers report={report} />
      <UnitsPart report={report} />
      <CommunitiesPart key={report.month} report={report} />
    </div>
  );
};
