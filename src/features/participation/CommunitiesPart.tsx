import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import { definitions } from '../../domain/report/definitions';
import type { MonthReport, ReportedCommunityRow } from '../../domain/report/monthReport';
import { communitiesInView } from '../../domain/report/monthReport';
import { Link } from '../../ui/controls/Link';
import { formatNumber } from '../../ui/format';
import { InfoButton } from '../../ui/InfoButton';
import { useSession } from '../../ui/session';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { largestFirst, longest } from './largestFirst';
import { LeftOutCommunities } from './LeftOutCommunities';
import { strings } from './strings';

export interface CommunitiesPartProps {
  readonly report: MonthReport;
}

/** How many communities show before somebody asks for all. */
const firstRows = 15;

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12 } });

/** The communities with enough people as bars, largest first; the others summed up. */
export const CommunitiesPart: React.FunctionComponent<CommunitiesPartProps> = ({ report }) => {
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('communities'));
  const communities = communitiesInView(report);
  const shown = communities.filter(({ people }) => people !== null);
  const leftOut = communities.filter(({ people }) => people === null);
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div>
        <Text as="h3" id={headingId} variant="large" style={{ margin: 0, display: 'inline' }}>
          {strings.communities}
        </Text>{' '}
        <InfoButton {...definitions.communityPeople} />
      </div>
      {communities.length === 0 && <Text>{strings.noCommunities}</Text>}
      {shown.length > 0 && <CommunityBars communities={shown} />}
      {leftOut.length > 0 && <LeftOutCommunities communities={leftOut} report={report} />}
    </section>
  );
};

const CommunityBars: React.FunctionComponent<{ readonly communities: readonly ReportedCommunityRow[] }> = ({
  communities
}) => {
  const { locale } = useSession();
  const [isAll, setIsAll] = React.useState(false);
  const sorted = React.useMemo(() => largestFirst(communities), [communities]);
  const most = longest(communities);
  return (
    <>
      <BarList label={strings.communities}>
        {(isAll ? sorted : sorted.slice(0, firstRows)).map(({ key, title, people }) => (
          <BarRow key={key} title={title} length={(people ?? 0) / most} label={formatNumber(people ?? 0, locale)} />
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
