import * as React from 'react';
import { Shimmer, Stack } from '@fluentui/react';

/** Stands in for a screen of which nothing is known yet. The same lines everywhere, so that steps of loading do not flicker. */
export const LoadingLines: React.FunctionComponent = () => (
  <Stack tokens={{ childrenGap: 12 }} aria-busy="true" role="status" aria-label="Loading">
    <Shimmer width="40%" />
    <Shimmer />
    <Shimmer width="75%" />
  </Stack>
);
