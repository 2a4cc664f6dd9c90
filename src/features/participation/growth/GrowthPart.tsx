import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Guildhall } from '../../../data/guildhall';
import type { CommunityKey } from '../../../domain/identity';
import type { QuarterGrowth } from '../../../domain/report/growth';
import { growthOf } from '../../../domain/report/growth';
import { dictionary } from '../../../domain/report/dictionary';
import type { UtcQuarter } from '../../../domain/report/periods';
import { quarterBefore } from '../../../domain/report/periods';
import type { ReportIndex } from '../../../domain/report/reportIndex';
import type { QuarterReport } from '../../../domain/report/tableReport';
import { FailureMessage } from '../../../ui/FailureMessage';
import { LoadingLines } from '../../../ui/LoadingLines';
import { useSession } from '../../../ui/session';
import { useRead } from '../../../ui/useRead';
import { charting } from '../../../words/charting';
import { ChartDataTable } from '../chart/ChartDataTable';
import { ChartFrame } from '../chart/ChartFrame';
import { CrossPager, pageSizeFor } from '../crossTable/CrossPager';
import { quarterInWords } from '../dashboard/quarterInWords';
import type { ReportSettings } from '../reportSettings';
import { shownOf } from '../reportSettings';
import { growthSentences, growthTable } from './growthWords';

const words = charting.growth;

export interface GrowthPartProps {
  readonly index: ReportIndex;
  readonly report: QuarterReport;
  /** Whose communities are shown; none means all. */
  readonly units: ReportSettings['units'];
  /** How old the numbers are: a sentence. */
  readonly age: string;
  /** Looks into a community. */
  readonly onLook: (community: CommunityKey) => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 } });

/** Which communities had more or fewer people than the quarter before, and which began or ended: out of published files only. */
export const GrowthPart = React.memo<GrowthPartProps>(function GrowthPart({ index, report, units, ...shown }) {
  const earlier = quarterBefore(report.quarter);
  const isPublished = index.quarters.some(({ period }) => period === earlier);
  const { loaded, reload } = useRead(
    React.useCallback(
      async (guildhall: Guildhall) => {
        const [before, { lives }] = await Promise.all([isPublished ? guildhall.readQuarterReport(index, earlier) : undefined, guildhall.readLives(index.unit)]);
        return growthOf({ ...report, communities: shownOf(units, report.communities, ({ unit }) => unit) }, before, lives);
      },
      [index, report, units, earlier, isPublished]
    )
  );
  if (loaded.state === 'loading') return <LoadingLines />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={words.title} onRetry={reload} />;
  return <Growth key={report.quarter} growth={loaded.value} quarter={report.quarter} minimum={report.minimum} before={isPublished ? earlier : undefined} {...shown} />;
});

interface GrowthProps extends Pick<GrowthPartProps, 'age' | 'onLook'> {
  readonly growth: QuarterGrowth;
  readonly quarter: UtcQuarter;
  readonly before: UtcQuarter | undefined;
  readonly minimum: number;
}

const Growth: React.FunctionComponent<GrowthProps> = ({ growth, quarter, before, minimum, age, onLook }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [page, setPage] = React.useState(0);
  const { communities } = growth;
  const periods = { quarter: quarterInWords(quarter, locale), before: before && quarterInWords(before, locale) };
  const pageSize = pageSizeFor(0);
  const inView = communities.slice(page * pageSize, (page + 1) * pageSize);
  return (
    <ChartFrame
      kind="table"
      title={words.title}
      reading={growthSentences(growth, periods, locale)}
      definition={dictionary.growth}
      period={periods.quarter}
      age={age}
      minimum={minimum}
      tableOf={() => growthTable(communities, periods, locale)}
    >
      {communities.length > 0 && (
        <div className={styles.root}>
          <ChartDataTable title={words.title} table={growthTable(inView, periods, locale)} minimum={minimum} onOpen={row => onLook((inView[row] as QuarterGrowth['communities'][number]).key)} />
          {communities.length > pageSize && <CrossPager pageSize={pageSize} count={communities.length} page={page} onTurn={step => setPage(page + step)} />}
        </div>
      )}
    </ChartFrame>
  );
};
