import * as React from 'react';
import { ShimmerElementType, Stack } from '@fluentui/react';
import { CalmShimmer } from '../../ui/CalmShimmer';
import { strings } from './strings';

const bar = (width: string): React.ReactElement => (
  <CalmShimmer
    shimmerElements={[
      { type: ShimmerElementType.line, width: '25%', height: 16 },
      { type: ShimmerElementType.gap, width: '3%', height: 24 },
      { type: ShimmerElementType.line, width, height: 20 },
      { type: ShimmerElementType.gap, width: '100%', height: 24 }
    ]}
  />
);

const numbers = [
  { type: ShimmerElementType.line, width: 160, height: 72 },
  { type: ShimmerElementType.gap, width: 16, height: 72 },
  { type: ShimmerElementType.line, width: 160, height: 72 },
  { type: ShimmerElementType.gap, width: '100%', height: 72 }
];

/** A month before it is known: a sentence, two numbers, bars. */
export const ParticipationSkeleton: React.FunctionComponent = () => (
  <Stack tokens={{ childrenGap: 24 }} role="status" aria-busy="true" aria-label={strings.loading}>
    <Stack tokens={{ childrenGap: 8 }}>
      <CalmShimmer width="80%" />
      <CalmShimmer width="50%" />
    </Stack>
    <CalmShimmer shimmerElements={numbers} />
    <Stack tokens={{ childrenGap: 8 }}>
      {bar('60%')}
      {bar('45%')}
      {bar('30%')}
      {bar('20%')}
    </Stack>
  </Stack>
);
