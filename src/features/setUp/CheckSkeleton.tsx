import * as React from 'react';
import { Stack } from '@fluentui/react';
import { CalmShimmer } from '../../ui/CalmShimmer';
import { strings } from './strings';

/** Stands in for the first rows while the first look is under way. */
export const CheckSkeleton: React.FunctionComponent = () => (
  <Stack tokens={{ childrenGap: 16 }} role="status" aria-busy="true" aria-label={strings.checking}>
    {['70%', '85%', '60%', '75%'].map(width => (
      <CalmShimmer key={width} width={width} />
    ))}
  </Stack>
);
