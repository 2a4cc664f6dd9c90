import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import { definitions } from '../../domain/report/definitions';
import type { ReportedCommunityRow } from '../../domain/report/monthReport';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { Link } from '../../ui/controls/Link';
import { InfoButton } from '../../ui/InfoButton';
import { largestFirst } from './largestFirst';
import { leftOutInWords } from './leftOutInWords';
import { strings } from './strings';

export interface LeftOutCommunitiesProps {
  readonly communities: readonly ReportedCommunityRow[];
  readonly report: MonthSummary;
}

const useStyles = makeStyles(theme => ({
  list: { ...theme.fonts.medium, columnGap: '32px', columnWidth: '220px', margin: 0, paddingInlineStart: 20 },
  noPrint: { selectors: { '@media print': { display: 'none' } } }
}));

/** The communities without a number: how many they are, and which. */
export const LeftOutCommunities: React.FunctionComponent<LeftOutCommunitiesProps> = ({ communities, report }) => {
  const styles = useStyles();
  const [isListed, setIsListed] = React.useState(false);
  const [listId] = React.useState(() => getId('leftOut'));
  return (
    <>
      <div>
        <Text>{leftOutInWords(communities.length, report)}</Text>{' '}
        <InfoButton {...definitions.fewerThanMinimum} />{' '}
        <Link className={styles.noPrint} aria-expanded={isListed} aria-controls={listId} onClick={() => setIsListed(!isListed)}>
          {isListed ? strings.hideThem : strings.listThem}
        </Link>
      </div>
      {isListed && (
        <ul id={listId} className={styles.list} aria-label={strings.leftOutList}>
          {largestFirst(communities).map(({ key, title }) => (
            <li key={key}>{title}</li>
          ))}
        </ul>
      )}
    </>
  );
};
