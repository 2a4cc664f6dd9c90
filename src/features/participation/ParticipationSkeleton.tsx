import * as React from 'react';
import { Shimmer, ShimmerElementType, Stack } from '@fluentui/react';
import { strings } from './strings';

const bar = (width: string): React.ReactElement => (
  <Shimmer
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
      <Shimmer width="80%" />
      <Shimmer width="50%" />
    </Stack>
    <Shimmer shimmerElements={numbers} />
    <Stack tokens={{ childrenGap: 8 }}>
      {bar('60%')}
      {bar('45%')}
      {bar('30%')}
      {bar('20%')}
    </Stack>
  </Stack>
);
