/** The parts of the dashboard below its month, in the order in which they stand unless a page chooses another. */
export const reportSections = ['trend', 'where', 'flow', 'survival', 'stories'] as const;
export type ReportSection = (typeof reportSections)[number];
