import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { LineProblem } from '../../domain/bringing/lineProblem';
import { csvFile } from '../../domain/csv';
import { Button } from '../../ui/controls/Button';
import { saveFile } from '../../ui/saveFile';
import { strings } from './strings';

/** Most that are shown at once; the file has them all. */
const shownLimit = 50;

const useStyles = makeStyles(({ semanticColors }) => ({
  root: {
    alignItems: 'flex-start',
    borderInlineStart: `3px solid ${semanticColors.warningIcon}`,
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    maxWidth: 760,
    paddingBlock: 4,
    paddingInlineStart: 12
  },
  list: { alignSelf: 'stretch', display: 'flex', flexDirection: 'column', gap: 6, listStyle: 'none', margin: 0, maxHeight: 320, overflowY: 'auto', padding: 0 },
  problem: { color: semanticColors.bodyText, overflowWrap: 'anywhere' },
  place: { color: semanticColors.bodySubtext, fontVariantNumeric: 'tabular-nums' }
}));

/** Lines of the file that stay behind, and why; the others come. */
export const LineProblems: React.FunctionComponent<{ readonly problems: readonly LineProblem[] }> = ({ problems }) => {
  const styles = useStyles();
  const more = problems.length - shownLimit;
  return (
    <div className={styles.root}>
      <Text role="status">{strings.problems(problems.length)}</Text>
      {/* A list that scrolls can be reached by keyboard. */}
      <ul className={styles.list} aria-label={strings.problemsLabel} tabIndex={0}>
        {problems.slice(0, shownLimit).map((problem, index) => (
          <li key={index} className={styles.problem}>
            <Text className={styles.place}>{strings.place(problem.line)}: </Text>
            <Text>{strings.quoted(problem.said, strings.problem(problem))}</Text>
          </li>
        ))}
      </ul>
      {more > 0 && <Text className={styles.place}>{strings.more(more)}</Text>}
      <Button text={strings.download} onClick={() => saveFile(strings.problemsFile, problemsCsv(problems), 'text/csv;charset=utf-8')} />
    </div>
  );
};

function problemsCsv(problems: readonly LineProblem[]): string {
  return csvFile([[strings.csvLine, strings.csvSaid, strings.csvWhy], ...problems.map(problem => [problem.line, problem.said, strings.problem(problem)])]);
}
