import * as React from 'react';
import type { Guildhall } from '../../../data/guildhall';
import type { UtcQuarter, UtcYear } from '../../../domain/report/periods';
import type { ReportIndex } from '../../../domain/report/reportIndex';
import { wholeOf } from '../../../domain/report/reportIndex';
import type { QuarterReport, YearReport } from '../../../domain/report/tableReport';
import type { UtcMonth } from '../../../domain/time';
import { LoadingLines } from '../../../ui/LoadingLines';
import { useSession } from '../../../ui/session';
import { useRead } from '../../../ui/useRead';
import { CrossTable } from '../crossTable/CrossTable';
import { FlowTable } from '../flow/FlowTable';
import { ReportFailure } from '../ReportFailure';
import { TrendChart } from '../trend/TrendChart';
import type { ReportSection } from './reportSections';
import { unitSections } from './reportSections';
import { periodsFor } from './periodsFor';
import { quarterInWords } from './quarterInWords';
import { StoriesPart } from './StoriesPart';
import { SurvivalOfCommunities } from './SurvivalOfCommunities';

export interface DashboardProps {
  readonly index: ReportIndex;
  readonly month: UtcMonth;
  /** The minimum group size that the month was published with. */
  readonly minimum: number;
  /** How old the numbers are: a sentence. */
  readonly age: string;
  /** Which parts there are, in their order. */
  readonly sections: readonly ReportSection[];
}

interface Tables {
  readonly quarter: QuarterReport | undefined;
  readonly year: YearReport | undefined;
}

/** What an analyst looks into, below what a leader reads: charts and tables of the periods that belong to a month. */
export const Dashboard: React.FunctionComponent<DashboardProps> = ({ index, month, minimum, age, sections }) => {
  const { locale } = useSession();
  const { quarter, year } = periodsFor(index, month);
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => readTables(guildhall, index, quarter, year), [index, quarter, year]));
  const tables = loaded.state === 'ready' ? loaded.value : undefined;
  const parts: Readonly<Record<ReportSection, React.ReactNode>> = {
    trend: <TrendChart months={index.monthSummaries.map(({ month: of, ...summary }) => ({ month: of, people: wholeOf(summary) }))} minimum={minimum} age={age} />,
    where: tables?.quarter && <Where quarter={tables.quarter} year={tables.year} age={age} />,
    flow: tables?.quarter && <Flow report={tables.quarter} age={age} />,
    survival: <SurvivalOfCommunities unit={index.unit} />,
    stories: tables?.quarter && <StoriesPart report={tables.quarter} period={quarterInWords(tables.quarter.quarter, locale)} age={age} />
  };
  return (
    <>
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && quarter !== undefined && <ReportFailure failure={loaded.failure} name={quarterInWords(quarter, locale)} onRetry={reload} />}
      {sections.filter(section => index.unit === undefined || unitSections.includes(section)).map(section => (
        <React.Fragment key={section}>{parts[section]}</React.Fragment>
      ))}
    </>
  );
};

async function readTables(guildhall: Guildhall, index: ReportIndex, quarter: UtcQuarter | undefined, year: UtcYear | undefined): Promise<Tables> {
  const [ofQuarter, ofYear] = await Promise.all([
    quarter && guildhall.readQuarterReport(index, quarter),
    // Departments of a year are more than a quarter needs: without them, units are shown.
    year && guildhall.readYearReport(index, year).catch(() => undefined)
  ]);
  return { quarter: ofQuarter, year: ofYear };
}

const Where: React.FunctionComponent<{ readonly quarter: QuarterReport; readonly year: YearReport | undefined; readonly age: string }> = ({ quarter, year, age }) => {
  const { locale } = useSession();
  const isPart = quarter.unit !== undefined;
  // Of other units a unit's report tells only what they do in the unit's communities.
  const isInView = ({ key }: QuarterReport['units'][number]): boolean => !isPart || key === quarter.unit;
  return (
    <CrossTable
      units={{ table: quarter.people, groups: quarter.units.filter(isInView), communities: quarter.communities, period: quarterInWords(quarter.quarter, locale), isPart }}
      departments={year && { table: year.people, groups: year.departments, communities: year.communities, period: year.year, isPart }}
      minimum={quarter.minimum}
      age={age}
    />
  );
};

const Flow: React.FunctionComponent<{ readonly report: QuarterReport; readonly age: string }> = ({ report, age }) => {
  const { locale } = useSession();
  return <FlowTable table={report.helping} units={report.units} period={quarterInWords(report.quarter, locale)} minimum={report.minimum} age={age} />;
};
