import * as React from 'react';
import { makeStyles, ShimmerElementType } from '@fluentui/react';
import { CalmShimmer } from '../../ui/CalmShimmer';
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

const heading = [
  { type: ShimmerElementType.line, height: 40, width: 40 },
  { type: ShimmerElementType.gap, width: 12, height: 40 },
  { type: ShimmerElementType.line, height: 16 }
];

/** The directory before it is there: cards where cards will be. */
export const DirectorySkeleton: React.FunctionComponent = () => {
  const styles = useStyles();
  return (
    <div className={styles.grid} role="status" aria-busy="true" aria-label={strings.loading}>
      {[1, 2, 3, 4, 5, 6].map(card => (
        <div key={card} className={styles.card} aria-hidden="true">
          <CalmShimmer shimmerElements={heading} />
          <CalmShimmer />
          <CalmShimmer width="80%" />
          <CalmShimmer width="50%" />
        </div>
      ))}
    </div>
  );
};
