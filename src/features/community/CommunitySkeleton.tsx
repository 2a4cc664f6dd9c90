import * as React from 'react';
import { Skeleton } from '../../ui/controls/Skeleton';
import { Skeletons } from '../../ui/controls/Skeletons';
import { strings } from './strings';

/** A community before it is there. */
export const CommunitySkeleton: React.FunctionComponent = () => (
  <Skeletons label={strings.loading} gap={16}>
    <Skeletons isRow gap={16}>
      <Skeleton width={56} height={56} />
      <Skeleton width="50%" height={24} />
    </Skeletons>
    <Skeleton width="90%" />
    <Skeleton width="70%" />
    <Skeleton width="40%" />
  </Skeletons>
);
