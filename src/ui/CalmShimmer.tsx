import * as React from 'react';
import type { IShimmerProps } from '@fluentui/react';
import { mergeStyles, Shimmer } from '@fluentui/react';

// Fluent's shimmer does not ask by itself whether motion is welcome. The medium stands inside: outside, Fluent drops it.
const still = mergeStyles({
  selectors: { '& *': { selectors: { '@media (prefers-reduced-motion: reduce)': { animation: 'none !important' } } } }
});

/** A line that stands in for what is loading, and stands still for those who want no motion. */
export const CalmShimmer: React.FunctionComponent<IShimmerProps> = props => <Shimmer {...props} className={still} />;
