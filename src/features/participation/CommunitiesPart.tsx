import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import { definitions } from '../../domain/report/definitions';
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
import { largestFirst, longest } from './largestFirst';
import { LeftOutCommunities } from './LeftOutCommunities';
import { PartHeading } from './PartHeading';
import { ReportFailure } from './ReportFailure';
import { shownOf } from './reportSettings';
import { strings } from './strings';

export interface CommunitiesPartProps {
  readonly index: ReportIndex;
  readonly summary: MonthSummary;
  /** Whose communities are shown; none means all. */
  readonly units: readonly UnitKey[];
  /** Looks into a community. */
  readonly onLook: (community: CommunityKey) => void;
}

/** How many communities show before somebody asks for all. */
const firstRows = 15;

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12 } });

/** The communities with enough people as bars, largest first; the others summed up. */
export const CommunitiesPart: React.FunctionComponent<CommunitiesPartProps> = ({ index, summary, units, onLook }) => {
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('communities'));
  const { locale } = useSession();
  const { month } = summary;
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => guildhall.readMonthReport(index, month), [index, month]));
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div>
        <PartHeading id={headingId} title={strings.communities} definition={definitions.communityPeople} />
      </div>
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <ReportFailure failure={loaded.failure} name={formatMonth(month, locale)} onRetry={reload} />}
      {loaded.state === 'ready' && <Communities communities={shownOf(units, communitiesInView(loaded.value), ({ unit }) => unit)} summary={summary} onLook={onLook} />}
    </section>
  );
};

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
