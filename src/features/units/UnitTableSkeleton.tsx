import * as React from 'react';
import { Skeleton } from '../../ui/controls/Skeleton';
import { Skeletons } from '../../ui/controls/Skeletons';
import { strings } from './strings';

/** The table of units before it is known. */
export const UnitTableSkeleton: React.FunctionComponent = () => (
  <Skeletons label={strings.loading} gap={24}>
    {[0, 1, 2].map(index => (
      <Skeletons key={index} isRow gap={32}>
        <Skeleton width="45%" />
        <Skeleton width="15%" />
        <Skeleton width="30%" />
      </Skeletons>
    ))}
  </Skeletons>
);
