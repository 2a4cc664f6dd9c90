import type { UnitKey } from '../../identity';
import type { MonthReport } from '../monthReport';
import type { OverallNumbers } from '../protectMonth';

/**
 * What of a published month concerns a unit: its own number and those of its communities, as they were published. Undefined
 * where the month knows neither. Nothing is counted or protected anew, so that it tells nothing that the month does not.
 */
export function monthOfUnit(report: MonthReport, unit: UnitKey): MonthReport | undefined {
  const units = placesOf(report.units, ({ key }) => key === unit);
  const communities = placesOf(report.communities, community => community.unit === unit);
  if (units.length === 0 && communities.length === 0) return undefined;
  const overall = (of: OverallNumbers): OverallNumbers => ({ company: null, communities: communities.map(at => of.communities[at] ?? null) });
  const { schema, month, minimum, contributors, readers } = report;
  return {
    schema,
    month,
    unit,
    minimum,
    company: null,
    units: picked(report.units, units),
    communities: picked(report.communities, communities),
    contributors: overall(contributors),
    ...(readers !== undefined && { readers: { ...overall(readers), units: units.map(at => readers.units[at] ?? null) } }),
    communityActivity: picked(report.communityActivity, communities)
  };
}

function placesOf<T>(all: readonly T[], isOwn: (one: T) => boolean): readonly number[] {
  return all.flatMap((one, at) => (isOwn(one) ? [at] : []));
}

function picked<T>(all: readonly T[], places: readonly number[]): readonly T[] {
  return places.map(at => all[at] as T);
}
