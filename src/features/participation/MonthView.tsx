import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import type { MonthSummary, ReportIndex } from '../../domain/report/reportIndex';
import { LiveMessage } from '../../ui/LiveMessage';
import { AfterFirstContent, useTellContent } from '../../ui/firstContent';
import { useSession } from '../../ui/session';
import { formatMonth } from '../../ui/format';
import { useAfterPaint } from '../../ui/useAfterPaint';
import { lazyPart } from '../../ui/lazyPart';
import { CommunitiesPart } from './CommunitiesPart';
import { measuresOf } from './dashboard/measuresOf';
import { periodsFor } from './dashboard/periodsFor';
import type { SectionRun } from './dashboard/reportSections';
import { sectionRuns, unitSections } from './dashboard/reportSections';
import { headline } from './headline';
import { KeyNumbers } from './KeyNumbers';
import { MeasureCards } from './measures/MeasureCards';
import { PrintedDefinitions } from './PrintedDefinitions';
import type { ReportSettings, StandingOf } from './reportSettings';
import { UnitsPart } from './UnitsPart';

const Dashboard = lazyPart(async () => (await import('./dashboard/Dashboard')).Dashboard);

export interface MonthViewProps {
  readonly index: ReportIndex;
  readonly report: MonthSummary;
  readonly before: MonthSummary | undefined;
  /** How old the numbers are: a sentence. */
  readonly age: string;
  readonly settings: ReportSettings;
  /** How the communities stand today, which others read. */
  readonly standing: StandingOf;
  /** Looks into a business unit or a community. */
  readonly onLook: (at: { readonly unit: UnitKey } | { readonly community: CommunityKey }) => void;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 32 },
  first: { ...theme.fonts.xxLarge, fontSize: 'clamp(20px, 5vw, 26px)', lineHeight: '1.35', margin: 0, maxWidth: 820, textWrap: 'pretty' },
  second: { color: theme.semanticColors.bodySubtext, margin: '8px 0 0', maxWidth: 820 }
}));

/** One published month: what to remember of it, and the numbers behind. */
export const MonthView: React.FunctionComponent<MonthViewProps> = ({ index, report, before, age, settings, standing, onLook }) => {
  useTellContent();
  const { locale } = useSession();
  const styles = useStyles();
  // What to remember and the units come first; what stands below does not keep them waiting.
  const told = useAfterPaint(report);
  const { quarter } = periodsFor(index, report.month);
  const { first, second } = headline(report, before, locale, index.monthSummaries);
  const isOfUnit = report.unit !== undefined;
  const runs = React.useMemo(() => sectionRuns(isOfUnit ? settings.sections.filter(section => unitSections.includes(section)) : settings.sections), [settings, isOfUnit]);
  const lookIntoCommunity = React.useCallback((community: CommunityKey): void => onLook({ community }), [onLook]);
  const lookIntoUnit = React.useCallback((unit: UnitKey): void => onLook({ unit }), [onLook]);
  const part = (run: SectionRun): React.ReactNode => {
    switch (run.kind) {
      case 'units':
        return <UnitsPart report={report} age={age} units={settings.units} onLook={lookIntoUnit} />;
      case 'communities':
        return <CommunitiesPart key={told.month} index={index} summary={told} age={age} units={settings.units} onLook={lookIntoCommunity} />;
      case 'analyst':
        return <Dashboard index={index} report={told} age={age} sections={run.sections} settings={settings} onLook={lookIntoCommunity} />;
      case 'standing':
        return standing(report.unit === undefined ? settings.units : [report.unit]);
    }
  };
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
      {runs.map(run => (
        <React.Fragment key={run.kind === 'analyst' ? run.sections.join() : run.kind}>{run.kind === 'units' ? part(run) : <AfterFirstContent>{part(run)}</AfterFirstContent>}</React.Fragment>
      ))}
      <PrintedDefinitions />
    </div>
  );
};
