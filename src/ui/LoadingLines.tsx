import * as React from 'react';
import { everyday } from '../words/everyday';
import { Skeleton } from './controls/Skeleton';
import { Skeletons } from './controls/Skeletons';

/** Stands in for a screen of which nothing is known yet. The same lines everywhere, so that steps of loading do not flicker. */
export const LoadingLines: React.FunctionComponent = () => (
  <Skeletons label={everyday.ui.loading} gap={12}>
    <Skeleton width="40%" />
    <Skeleton />
    <Skeleton width="75%" />
  </Skeletons>
);
