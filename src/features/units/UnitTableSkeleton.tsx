import * as React from 'react';
import { ShimmerElementType, Stack } from '@fluentui/react';
import { CalmShimmer } from '../../ui/CalmShimmer';
import { strings } from './strings';

const row = [
  { type: ShimmerElementType.line, width: '45%', height: 16 },
  { type: ShimmerElementType.gap, width: '5%', height: 32 },
  { type: ShimmerElementType.line, width: '15%', height: 16 },
  { type: ShimmerElementType.gap, width: '5%', height: 32 },
  { type: ShimmerElementType.line, width: '30%', height: 16 }
];

/** The table of units before it is known. */
export const UnitTableSkeleton: React.FunctionComponent = () => (
  <Stack tokens={{ childrenGap: 8 }} role="status" aria-busy="true" aria-label={strings.loading}>
    {[0, 1, 2].map(index => (
      <CalmShimmer key={index} shimmerElements={row} />
    ))}
  </Stack>
);
