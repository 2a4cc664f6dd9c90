import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { ReportIndex } from '../../domain/report/reportIndex';
import { firstToShow } from '../../domain/report/reportIndex';
import type { UtcMonth } from '../../domain/time';
import { formatDay, formatMonth, formatUtcDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import type { Stale } from '../../ui/stale';
import { olderOf } from '../../ui/stale';
import { StaleLine } from '../../ui/StaleLine';
import type { ReportSection } from './dashboard/reportSections';
import { MonthChooser } from './MonthChooser';
import { MonthView } from './MonthView';
import { ParticipationSkeleton } from './ParticipationSkeleton';
import { ReportFailure } from './ReportFailure';
import { strings } from './strings';
import { useMonth } from './useMonth';

export interface MonthBrowserProps {
  /** At least one month. */
  readonly index: ReportIndex;
  /** From when the index is, where it is not the newest. */
  readonly stale: Stale | undefined;
  readonly onRetry: () => void;
  readonly sections: readonly ReportSection[];
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 24, paddingBlock: 8 },
  top: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '4px 16px', justifyContent: 'space-between' },
  stale: { flexBasis: '100%', selectors: { '@media print': { display: 'none' } } },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** The published months, one at a time, and how old the numbers are. */
export const MonthBrowser: React.FunctionComponent<MonthBrowserProps> = ({ index, stale, onRetry, sections }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const months = React.useMemo(() => index.months.map(({ period }) => period).reverse(), [index]);
  const [chosen, setChosen] = React.useState<UtcMonth>();
  const month = chosen ?? (firstToShow(index) as UtcMonth);
  const { loaded, reload } = useMonth(index, month);
  const older = olderOf(stale, loaded.state === 'ready' ? loaded.stale : undefined);
  const handleRetry = (): void => {
    onRetry();
    reload();
  };
  return (
    <div className={styles.root}>
      <header className={styles.top}>
        <MonthChooser months={months} month={month} locale={locale} onChange={setChosen} />
        <Text className={styles.quiet}>{ageOf(index, month, locale)}</Text>
        <div className={styles.stale}>
          <StaleLine stale={older} onRetry={handleRetry} />
        </div>
      </header>
      {loaded.state === 'loading' && <ParticipationSkeleton />}
      {loaded.state === 'failed' && <ReportFailure failure={loaded.failure} name={formatMonth(month, locale)} onRetry={reload} />}
      {loaded.state === 'ready' && <MonthView index={index} {...loaded.value} age={ageOf(index, month, locale)} sections={sections} />}
    </div>
  );
};

function ageOf(index: ReportIndex, month: UtcMonth, locale: string): string {
  const published = formatDay(index.publishedAt, locale);
  const covers = formatUtcDay(index.coversUntil - 1, locale);
  const revision = index.months.find(({ period }) => period === month)?.revision ?? 1;
  return revision === 1 ? strings.age(published, covers) : strings.ageRevised(published, covers, formatMonth(month, locale), revision);
}
