import * as React from 'react';
import type { CommunityKey } from '../../../domain/identity';
import type { MonthSummary, ReportIndex } from '../../../domain/report/reportIndex';
import type { QuarterReport, YearReport } from '../../../domain/report/tableReport';
import { LoadingLines } from '../../../ui/LoadingLines';
import { useSession } from '../../../ui/session';
import { useAfterPaint } from '../../../ui/useAfterPaint';
import { CompanyPart } from '../company/CompanyPart';
import { MovementPart } from '../company/MovementPart';
import { CrossTable } from '../crossTable/CrossTable';
import { OwnCommunities } from '../crossTable/OwnCommunities';
import { FlowPart } from '../flow/FlowPart';
import { GrowthPart } from '../growth/GrowthPart';
import { ReportFailure } from '../ReportFailure';
import type { ReportSettings } from '../reportSettings';
import { shownOf } from '../reportSettings';
import { CompanyTrend } from '../trend/CompanyTrend';
import { ConcentrationPart } from './ConcentrationPart';
import type { AnalystSection } from './reportSections';
import { periodsFor } from './periodsFor';
import { quarterInWords } from './quarterInWords';
import { StoriesPart } from './StoriesPart';
import { SurvivalOfCommunities } from './SurvivalOfCommunities';
import { useTables } from './useTables';

export interface DashboardProps {
  readonly index: ReportIndex;
  readonly report: MonthSummary;
  /** How old the numbers are: a sentence. */
  readonly age: string;
  /** Which parts there are, in their order. */
  readonly sections: readonly AnalystSection[];
  readonly settings: Pick<ReportSettings, 'units' | 'trendSpan'>;
  /** Looks into a community; the same function as long as it does the same. */
  readonly onLook: (community: CommunityKey) => void;
}

/** What an analyst looks into: charts and tables of the periods that belong to a month. Drawn anew only where they are others. */
export const Dashboard = React.memo<DashboardProps>(function Dashboard({ index, report, age, sections, settings: { units, trendSpan }, onLook }) {
  const { locale } = useSession();
  const { month, minimum } = report;
  const { quarter } = periodsFor(index, month);
  const { loaded, reload } = useTables(index, month);
  // Another quarter has a thousand cells: what stands above does not wait for them.
  const tables = useAfterPaint(loaded.state === 'ready' ? loaded.value : undefined);
  const parts: Readonly<Record<AnalystSection, React.ReactNode>> = {
    trend: <CompanyTrend index={index} minimum={minimum} age={age} span={trendSpan} />,
    company: <CompanyPart index={index} report={report} age={age} span={trendSpan} />,
    movement: tables?.quarter && <MovementPart index={index} report={tables.quarter} age={age} />,
    growth: tables?.quarter && <GrowthPart index={index} report={tables.quarter} units={units} age={age} onLook={onLook} />,
    where: tables?.quarter && <Where quarter={tables.quarter} year={tables.year} units={units} age={age} />,
    flow: tables?.quarter && <FlowPart quarter={tables.quarter} year={tables.year} units={units} age={age} />,
    concentration: tables?.quarter && <ConcentrationPart report={tables.quarter} period={quarterInWords(tables.quarter.quarter, locale)} age={age} />,
    survival: <SurvivalOfCommunities unit={index.unit} />,
    stories: tables?.quarter && <StoriesPart report={tables.quarter} period={quarterInWords(tables.quarter.quarter, locale)} age={age} />
  };
  return (
    <>
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && quarter !== undefined && <ReportFailure failure={loaded.failure} name={quarterInWords(quarter, locale)} onRetry={reload} />}
      {sections.map(section => (
        <React.Fragment key={section}>{parts[section]}</React.Fragment>
      ))}
    </>
  );
});

interface WhereProps {
  readonly quarter: QuarterReport;
  readonly year: YearReport | undefined;
  readonly units: ReportSettings['units'];
  readonly age: string;
}

/** Drawn anew only where it changes: another month of the same quarter has the same tables. */
const Where = React.memo<WhereProps>(function Where({ quarter, year, units, age }) {
  const { locale } = useSession();
  const isPart = quarter.unit !== undefined;
  const ofUnits = React.useMemo(() => {
    // Of other units a unit's report tells only what they do in the unit's communities.
    const inView = isPart ? quarter.units.filter(({ key }) => key === quarter.unit) : shownOf(units, quarter.units, ({ key }) => key);
    return { table: quarter.people, groups: inView, communities: quarter.communities, period: quarterInWords(quarter.quarter, locale), isPart };
  }, [quarter, units, locale, isPart]);
  const ofDepartments = React.useMemo(
    () => year && { table: year.people, groups: shownOf(units, year.departments, ({ unit }) => unit), communities: year.communities, period: year.year, isPart },
    [year, units, isPart]
  );
  const ofEverybody = React.useMemo(() => ({ ...ofUnits, groups: quarter.units }), [ofUnits, quarter]);
  return (
    <>
      <CrossTable units={ofUnits} departments={ofDepartments} minimum={quarter.minimum} age={age} />
      {quarter.unit !== undefined && <OwnCommunities unit={quarter.unit} units={ofEverybody} minimum={quarter.minimum} age={age} />}
    </>
  );
});
