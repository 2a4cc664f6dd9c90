import * as React from 'react';
import { makeStyles, ShimmerElementType } from '@fluentui/react';
import { CalmShimmer } from '../../ui/CalmShimmer';
import { strings } from './strings';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 16 } });

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
      <CalmShimmer shimmerElements={heading} width="60%" />
      <CalmShimmer width="90%" />
      <CalmShimmer width="70%" />
      <CalmShimmer width="40%" />
    </div>
  );
};
