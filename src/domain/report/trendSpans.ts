/** How many months the charts over time can begin with. */
export const trendSpans = [12, 24, 36] as const;
export type TrendSpan = (typeof trendSpans)[number];
