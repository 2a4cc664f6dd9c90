import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { TableProblem } from '../../domain/organisation/tableProblem';
import { strings } from './strings';

export interface ProblemListProps {
  readonly label: string;
  /** What they mean, in a sentence. */
  readonly says: string;
  readonly problems: readonly TableProblem[];
}

/** Most problems that are shown at once: behind them, one mends the table first. */
const shownLimit = 50;

const useStyles = makeStyles(theme => ({
  root: {
    borderInlineStart: `3px solid ${theme.semanticColors.warningIcon}`,
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    maxWidth: 760,
    paddingBlock: 4,
    paddingInlineStart: 12
  },
  list: { display: 'flex', flexDirection: 'column', gap: 6, listStyle: 'none', margin: 0, maxHeight: 320, overflowY: 'auto', padding: 0 },
  problem: { color: theme.semanticColors.bodyText, overflowWrap: 'anywhere' },
  place: { color: theme.semanticColors.bodySubtext, fontVariantNumeric: 'tabular-nums' }
}));

/** What is wrong with a table, line by line. */
export const ProblemList: React.FunctionComponent<ProblemListProps> = ({ label, says, problems }) => {
  const styles = useStyles();
  const more = problems.length - shownLimit;
  return (
    <div className={styles.root}>
      <Text role="alert">{says}</Text>
      {/* A list that scrolls can be reached by keyboard. */}
      <ul className={styles.list} aria-label={label} tabIndex={0}>
        {problems.slice(0, shownLimit).map((problem, index) => (
          <li key={index} className={styles.problem}>
            <Text className={styles.place}>{strings.place(problem.line, problem.column)}: </Text>
            <Text>{problem.says}</Text>
          </li>
        ))}
      </ul>
      {more > 0 && <Text className={styles.place}>{strings.more(more)}</Text>}
    </div>
  );
};
