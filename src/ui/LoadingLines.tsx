import * as React from 'react';
import { Stack } from '@fluentui/react';
import { everyday } from '../words/everyday';
import { CalmShimmer } from './CalmShimmer';

/** Stands in for a screen of which nothing is known yet. The same lines everywhere, so that steps of loading do not flicker. */
export const LoadingLines: React.FunctionComponent = () => (
  <Stack tokens={{ childrenGap: 12 }} aria-busy="true" role="status" aria-label={everyday.ui.loading}>
    <CalmShimmer width="40%" />
    <CalmShimmer />
    <CalmShimmer width="75%" />
  </Stack>
);
