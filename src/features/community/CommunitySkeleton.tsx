import * as React from 'react';
import { makeStyles, Shimmer, ShimmerElementType } from '@fluentui/react';
import { strings } from './strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 16,
    // Fluent's shimmer does not ask by itself whether motion is welcome.
    selectors: { '@media (prefers-reduced-motion: reduce)': { selectors: { '& *': { animation: 'none !important' } } } }
  }
});

const heading = [
  { type: ShimmerElementType.line, height: 56, width: 56 },
  { type: ShimmerElementType.gap, width: 16, height: 56 },
  { type: ShimmerElementType.line, height: 24 }
];

/** A community before it is there. */
export const CommunitySkeleton: React.FunctionComponent = () => {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status" aria-busy="true" aria-label={strings.loading}>
      <Shimmer shimmerElements={heading} width="60%" />
      <Shimmer width="90%" />
      <Shimmer width="70%" />
      <Shimmer width="40%" />
    </div>
  );
};
