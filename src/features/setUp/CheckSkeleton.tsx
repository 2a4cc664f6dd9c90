import * as React from 'react';
import { Skeleton } from '../../ui/controls/Skeleton';
import { Skeletons } from '../../ui/controls/Skeletons';
import { strings } from './strings';

/** Stands in for the first rows while the first look is under way. */
export const CheckSkeleton: React.FunctionComponent = () => (
  <Skeletons label={strings.checking} gap={16}>
    {['70%', '85%', '60%', '75%'].map(width => (
      <Skeleton key={width} width={width} />
    ))}
  </Skeletons>
);
