import * as React from 'react';
import { css, makeStyles } from '@fluentui/react';
import type { ChartCell, ChartTable } from '../../../domain/report/export/chartTable';
import { Link } from '../../../ui/controls/Link';
import { formatNumber } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { hatching } from '../hatching';
import { numberTable } from '../numberTable';

export interface ChartDataTableProps {
  readonly title: string;
  readonly table: ChartTable;
  readonly minimum: number | undefined;
  /** Looks into what a row is about, by its place; absent where there is no more of it. */
  readonly onOpen?: (row: number) => void;
}

const useStyles = makeStyles(theme => ({
  scroll: { maxWidth: '100%', overflowX: 'auto', selectors: { ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}` }, '@media print': { overflow: 'visible' } } },
  // What is wider than the screen scrolls, rather than breaking names.
  table: [numberTable(theme), { selectors: { 'th:first-child': { overflowWrap: 'normal' } } }],
  quiet: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext },
  swatch: { ...hatching(theme), display: 'inline-block', height: 12, marginInlineEnd: 4, verticalAlign: 'middle', width: 20 }
}));

/** The numbers of a chart as a table; what is left out says so. */
export const ChartDataTable: React.FunctionComponent<ChartDataTableProps> = ({ title, table, minimum, onOpen }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const inWords = (cell: ChartCell): React.ReactNode => (typeof cell === 'number' ? formatNumber(cell, locale) : cell);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={charting.charts.sideways({ title })}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {table.header.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first = null, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{onOpen === undefined ? inWords(first) : <Link onClick={() => onOpen(index)}>{inWords(first)}</Link>}</th>
              {cells.map((cell, at) => (
                <td key={at} className={css(cell === null && styles.quiet)}>
                  {cell === null && <span className={styles.swatch} aria-hidden="true" />}
                  {cell === null ? (minimum === undefined ? charting.charts.none : charting.charts.leftOutOr({ minimum })) : inWords(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
