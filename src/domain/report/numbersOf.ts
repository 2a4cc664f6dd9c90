import type { MonthReport } from './monthReport';
import type { QuarterReport, YearReport } from './tableReport';

/** The numbers of a month without names and headcounts: what the hash in the index is of. */
export function numbersOf(report: MonthReport): unknown {
  const { month, minimum, company, units, communities, contributors, readers, activity, communityActivity } = report;
  const people = (groups: readonly { readonly key: string; readonly people: number | null }[]): unknown =>
    groups.map(group => [group.key, group.people]);
  return [month, minimum, company, people(units), people(communities), contributors, readers ?? null, activity, communityActivity];
}

/** The numbers of a quarter or a year, likewise. */
export function numbersOfTable(report: QuarterReport | YearReport): unknown {
  if ('year' in report) return [report.year, report.minimum, report.people, ...(report.helping === undefined ? [] : [report.helping, report.crossing])];
  const { quarter, minimum, people, movement, helping, crossing, stories, concentration } = report;
  return [quarter, minimum, people, movement, helping, crossing, stories, ...(concentration === undefined ? [] : [concentration])];
}
