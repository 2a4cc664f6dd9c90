import * as React from 'react';
import { Skeleton } from '../../ui/controls/Skeleton';
import { Skeletons } from '../../ui/controls/Skeletons';
import { strings } from './strings';

/** A month before it is known: a sentence, two numbers, bars. */
export const ParticipationSkeleton: React.FunctionComponent = () => (
  <Skeletons label={strings.loading} gap={24}>
    <Skeletons gap={8}>
      <Skeleton width="80%" />
      <Skeleton width="50%" />
    </Skeletons>
    <Skeletons isRow gap={16}>
      <Skeleton width={160} height={72} />
      <Skeleton width={160} height={72} />
    </Skeletons>
    <Skeletons gap={8}>
      {['60%', '45%', '30%', '20%'].map(width => (
        <Skeletons key={width} isRow gap={16}>
          <Skeleton width="25%" />
          <Skeleton width={width} height={20} />
        </Skeletons>
      ))}
    </Skeletons>
  </Skeletons>
);
