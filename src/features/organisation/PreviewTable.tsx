import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { strings } from './strings';

export interface PreviewTableProps {
  readonly columns: readonly string[];
  /** The first rows; the first cell of each says what happens. */
  readonly rows: readonly (readonly string[])[];
  /** How many there are in all. */
  readonly count: number;
}

/** How many changes a preview shows: enough to see whether the table was meant so. */
export const previewLimit = 10;

const useStyles = makeStyles(theme => ({
  scroll: { maxWidth: 760, overflowX: 'auto' },
  table: {
    ...theme.fonts.medium,
    borderCollapse: 'collapse',
    color: theme.semanticColors.bodyText,
    minWidth: 480,
    width: '100%',
    selectors: {
      'th, td': {
        borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
        paddingBlock: 6,
        paddingInline: '0 12px',
        textAlign: 'start',
        verticalAlign: 'top'
      },
      'tbody td': { overflowWrap: 'anywhere' },
      'tbody th': { fontWeight: 600, whiteSpace: 'nowrap' },
      thead: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext }
    }
  },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** The first of what would change, before anything does. */
export const PreviewTable: React.FunctionComponent<PreviewTableProps> = ({ columns, rows, count }) => {
  const styles = useStyles();
  const more = count - rows.length;
  return (
    // What scrolls sideways on a phone can be reached by keyboard.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={strings.previewLabel}>
      <table className={styles.table} aria-label={strings.previewLabel}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{what}</th>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <Text className={styles.quiet}>{strings.more(more)}</Text>}
    </div>
  );
};
