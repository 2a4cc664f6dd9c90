/** The parts of the dashboard below its month, in the order in which they stand unless a page chooses another. */
export const reportSections = ['trend', 'where', 'flow', 'survival', 'stories'] as const;
/** Those of them that there are for one business unit. */
export const unitSections: readonly ReportSection[] = ['trend', 'where', 'survival'];
export type ReportSection = (typeof reportSections)[number];
