import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { UnitKey } from '../../../domain/identity';
import { dictionary } from '../../../domain/report/dictionary';
import { charting } from '../../../words/charting';
import { ChartFrame } from '../chart/ChartFrame';
import { pageOf } from '../matrix/matrix';
import { MatrixGrid } from '../matrix/MatrixGrid';
import { MatrixLegend } from '../matrix/MatrixLegend';
import { matrixTable } from '../matrix/matrixTable';
import { unitTitle } from '../unitTitle';
import { CrossPager, pageSizeFor } from './CrossPager';
import type { CrossPeriod } from './CrossTable';
import { readingAmong, unitWords } from './crossWords';
import { ownCommunitiesView } from './crossView';

const words = charting.crossTable;

export interface OwnCommunitiesProps {
  /** The unit whose report it is. */
  readonly unit: UnitKey;
  /** Its table of a quarter: all units, and the communities that any of them is told of. */
  readonly units: CrossPeriod;
  /** The minimum group size it was published with. */
  readonly minimum: number;
  /** How old the numbers are: a sentence. */
  readonly age: string;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 } });

/** Who takes part in the communities that a unit keeps, by where they work: for whoever leads it. Nothing where it keeps none. */
export const OwnCommunities: React.FunctionComponent<OwnCommunitiesProps> = ({ unit, units, minimum, age }) => {
  const styles = useStyles();
  const view = React.useMemo(() => ownCommunitiesView(units, unit), [units, unit]);
  const reading = React.useMemo(() => readingAmong(units, new Set(view.rows.map(({ key }) => key))), [units, view]);
  const [wanted, setPage] = React.useState(0);
  const pageSize = pageSizeFor(view.columns.length);
  const last = Math.max(0, Math.ceil(view.rows.length / pageSize) - 1);
  const page = Math.min(wanted, last);
  const inView = React.useMemo(() => pageOf(view, page * pageSize, pageSize), [view, page, pageSize]);
  if (view.rows.length === 0) return null;
  const named = units.groups.find(({ key }) => key === unit) ?? { key: unit, title: unit };
  const title = words.ownCommunities({ unit: unitTitle(named) });
  const handlePage = (step: -1 | 1): void => setPage(Math.max(0, Math.min(last, page + step)));
  return (
    <ChartFrame kind="table" title={title} reading={reading} definition={dictionary.peopleByGroup} period={units.period} age={age} minimum={minimum} tableOf={() => matrixTable(view, unitWords)}>
      <div className={styles.root}>
        <MatrixGrid label={title} matrix={inView} words={unitWords} minimum={minimum} onPage={handlePage} />
        {last > 0 && <CrossPager pageSize={pageSize} count={view.rows.length} page={page} onTurn={handlePage} />}
        <MatrixLegend minimum={minimum} />
      </div>
    </ChartFrame>
  );
};
