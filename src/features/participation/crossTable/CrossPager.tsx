import * as React from 'react';
import { getRTL, makeStyles } from '@fluentui/react';
import { Button } from '../../../ui/controls/Button';
import { LiveMessage } from '../../../ui/LiveMessage';
import { charting } from '../../../words/charting';

/** Communities in view at once: as many as can be compared; fewer where there are so many columns that drawing them takes more than two frames. */
export function pageSizeFor(columns: number): number {
  return columns > 30 ? 10 : 20;
}

export interface CrossPagerProps {
  readonly count: number;
  readonly pageSize: number;
  /** From 0. */
  readonly page: number;
  readonly onTurn: (step: -1 | 1) => void;
  /** What the rows are, where they are not communities. */
  readonly words?: Pick<typeof charting.crossTable, 'range' | 'earlierPage' | 'laterPage'>;
}

const useStyles = makeStyles(theme => ({
  root: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 4 },
  buttons: { display: 'flex', gap: 4, selectors: { '@media print': { display: 'none' } } },
  range: { ...theme.fonts.medium, color: theme.semanticColors.bodySubtext }
}));

/** Which of the communities are in view, and the way to the others. */
export const CrossPager: React.FunctionComponent<CrossPagerProps> = ({ count, pageSize, page, onTurn, words = charting.crossTable }) => {
  const styles = useStyles();
  const from = page * pageSize + 1;
  const to = Math.min(count, from + pageSize - 1);
  const range = words.range({ from, to, count });
  const step = (label: string, icon: string, by: -1 | 1, isEnd: boolean): React.ReactElement => (
    <Button kind="icon" ariaLabel={label} title={label} iconName={icon} disabled={isEnd} allowDisabledFocus={true} onClick={() => onTurn(by)} />
  );
  return (
    <div className={styles.root}>
      {count > pageSize && (
        <div className={styles.buttons}>
          {step(words.earlierPage, getRTL() ? 'ChevronRight' : 'ChevronLeft', -1, page === 0)}
          {step(words.laterPage, getRTL() ? 'ChevronLeft' : 'ChevronRight', 1, to === count)}
        </div>
      )}
      <span className={styles.range}>{range}</span>
      <LiveMessage message={range} />
    </div>
  );
};
