import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Skeleton } from '../../ui/controls/Skeleton';
import { Skeletons } from '../../ui/controls/Skeletons';
import { strings } from './strings';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    gap: 16
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: 12,
    padding: 16,
    border: `1px solid ${theme.palette.neutralLight}`,
    borderRadius: theme.effects.roundedCorner6
  }
}));

/** The directory before it is there: cards where cards will be. */
export const DirectorySkeleton: React.FunctionComponent = () => {
  const styles = useStyles();
  return (
    <div className={styles.grid} role="status" aria-busy="true" aria-label={strings.loading}>
      {[1, 2, 3, 4, 5, 6].map(card => (
        <div key={card} className={styles.card} aria-hidden="true">
          <Skeletons isRow gap={12}>
            <Skeleton width={40} height={40} />
            <Skeleton width="60%" />
          </Skeletons>
          <Skeleton />
          <Skeleton width="80%" />
          <Skeleton width="50%" />
        </div>
      ))}
    </div>
  );
};
