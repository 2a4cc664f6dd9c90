import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import { definitions } from '../../domain/report/definitions';
import type { ChartTable } from '../../domain/report/export/chartTable';
import type { ReportedCommunityRow } from '../../domain/report/monthReport';
import { communitiesInView } from '../../domain/report/monthReport';
import type { MonthSummary, ReportIndex } from '../../domain/report/reportIndex';
import { Link } from '../../ui/controls/Link';
import { formatMonth, formatNumber } from '../../ui/format';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { BarsFrame } from './BarsFrame';
import { largestFirst, longest } from './largestFirst';
import { LeftOutCommunities } from './LeftOutCommunities';
import { ReportFailure } from './ReportFailure';
import { shownOf } from './reportSettings';
import { strings } from './strings';

export interface CommunitiesPartProps {
  readonly index: ReportIndex;
  readonly summary: MonthSummary;
  /** How old the numbers are: a sentence. */
  readonly age: string;
  /** Whose communities are shown; none means all. */
  readonly units: readonly UnitKey[];
  /** Looks into a community. */
  readonly onLook: (community: CommunityKey) => void;
}

/** How many communities show before somebody asks for all. */
const firstRows = 15;

/** The communities with enough people as bars, largest first; the others summed up. Drawn anew only where they are others: above them a month may change first. */
export const CommunitiesPart = React.memo<CommunitiesPartProps>(function CommunitiesPart({ index, summary, age, units, onLook }) {
  const { locale } = useSession();
  const { month, minimum } = summary;
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => guildhall.readMonthReport(index, month), [index, month]));
  const communities = React.useMemo(() => (loaded.state === 'ready' ? shownOf(units, communitiesInView(loaded.value), ({ unit }) => unit) : undefined), [loaded, units]);
  return (
    <BarsFrame
      name="communities"
      title={strings.communities}
      definition={definitions.communityPeople}
      period={formatMonth(month, locale)}
      age={age}
      minimum={minimum}
      tableOf={communities && (() => tableOf(communities))}
    >
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <ReportFailure failure={loaded.failure} name={formatMonth(month, locale)} onRetry={reload} />}
      {communities !== undefined && <Communities communities={communities} summary={summary} onLook={onLook} />}
    </BarsFrame>
  );
});

function tableOf(communities: readonly ReportedCommunityRow[]): ChartTable {
  return { header: [strings.community, strings.people], rows: largestFirst(communities).map(({ title, people }) => [title, people]) };
}

type Look = Pick<CommunitiesPartProps, 'onLook'>;

const Communities: React.FunctionComponent<Look & { readonly communities: readonly ReportedCommunityRow[]; readonly summary: MonthSummary }> = ({ communities, summary, onLook }) => {
  const shown = communities.filter(({ people }) => people !== null);
  const leftOut = communities.filter(({ people }) => people === null);
  return (
    <>
      {communities.length === 0 && <Text>{strings.noCommunities}</Text>}
      {shown.length > 0 && <CommunityBars communities={shown} onLook={onLook} />}
      {leftOut.length > 0 && <LeftOutCommunities communities={leftOut} report={summary} />}
    </>
  );
};

const CommunityBars: React.FunctionComponent<Look & { readonly communities: readonly ReportedCommunityRow[] }> = ({ communities, onLook }) => {
  const { locale } = useSession();
  const [isAll, setIsAll] = React.useState(false);
  const sorted = React.useMemo(() => largestFirst(communities), [communities]);
  const most = longest(communities);
  return (
    <>
      <BarList label={strings.communities}>
        {(isAll ? sorted : sorted.slice(0, firstRows)).map(({ key, title, people }) => (
          <BarRow key={key} title={title} length={(people ?? 0) / most} label={formatNumber(people ?? 0, locale)} onOpen={() => onLook(key)} />
        ))}
      </BarList>
      {!isAll && sorted.length > firstRows && (
        <div>
          <Link onClick={() => setIsAll(true)}>
            {strings.showAll(sorted.length)}
          </Link>
        </div>
      )}
    </>
  );
};
