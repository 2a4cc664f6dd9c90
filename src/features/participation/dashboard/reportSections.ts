/** The parts that come in a file of their own: charts and tables for an analyst. */
export const analystSections = ['trend', 'company', 'movement', 'growth', 'where', 'flow', 'concentration', 'survival', 'stories'] as const;
export type AnalystSection = (typeof analystSections)[number];

/** The parts of the dashboard below its four measures, in the order in which they stand unless a page chooses another. */
export const reportSections = ['units', 'communities', ...analystSections, 'standing'] as const;
/** Those of them that there are for one business unit. */
export const unitSections: readonly ReportSection[] = ['communities', 'trend', 'growth', 'where', 'survival', 'standing'];
export type ReportSection = (typeof reportSections)[number];

/** Parts that stand together, and are fetched and read together. */
export type SectionRun = { readonly kind: Exclude<ReportSection, AnalystSection> } | { readonly kind: 'analyst'; readonly sections: readonly AnalystSection[] };

/** Sections in their order, those for an analyst gathered where they follow each other. */
export function sectionRuns(sections: readonly ReportSection[]): readonly SectionRun[] {
  const runs: SectionRun[] = [];
  for (const section of sections) {
    const analyst = analystSections.find(each => each === section);
    const last = runs[runs.length - 1];
    if (analyst === undefined) runs.push({ kind: section as Exclude<ReportSection, AnalystSection> });
    else if (last?.kind === 'analyst') runs[runs.length - 1] = { kind: 'analyst', sections: [...last.sections, analyst] };
    else runs.push({ kind: 'analyst', sections: [analyst] });
  }
  return runs;
}
