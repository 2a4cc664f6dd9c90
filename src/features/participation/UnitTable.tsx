import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { formatNumber, formatPercent } from '../../ui/format';
import { useSession } from '../../ui/session';
import { largestFirst } from './largestFirst';
import { numberTable } from './numberTable';
import { strings } from './strings';
import { unitTitle } from './unitTitle';
import { peopleWords } from './unitWords';

export interface UnitTableProps {
  readonly report: MonthSummary;
}

const useStyles = makeStyles(theme => ({
  table: numberTable(theme)
}));

/** The numbers of the chart of units, as a table. */
export const UnitTable: React.FunctionComponent<UnitTableProps> = ({ report }) => {
  const { locale } = useSession();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={strings.units}>
      <thead>
        <tr>
          {[strings.unit, strings.people, strings.headcount, strings.reach].map(title => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {largestFirst(report.units).map(({ key, title, people, headcount }) => (
          <tr key={key}>
            <th scope="row">{unitTitle({ key, title })}</th>
            <td>{peopleWords(people, report, locale)}</td>
            <td>{headcount === null ? '–' : formatNumber(headcount, locale)}</td>
            <td>{people === null || !headcount ? '–' : formatPercent(people / headcount, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
