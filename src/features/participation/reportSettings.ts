import type * as React from 'react';
import type { UnitKey } from '../../domain/identity';
import type { TrendSpan } from '../../domain/report/trendSpans';
import type { UtcMonth } from '../../domain/time';
import type { ReportSection } from './dashboard/reportSections';
import { reportSections } from './dashboard/reportSections';

/** What a page has chosen about its reports. */
export interface ReportSettings {
  /** Above everything; absent where the page has none. */
  readonly title?: string;
  /** The business units that are shown; none means all. */
  readonly units: readonly UnitKey[];
  /** The month it opens on; absent for the newest. */
  readonly opensOn?: UtcMonth;
  readonly trendSpan: TrendSpan;
  /** Which parts there are below the four measures, in their order. */
  readonly sections: readonly ReportSection[];
}

/** How the communities of these business units stand today; of all, where none are given. Others read it. */
export type StandingOf = (units: readonly UnitKey[]) => React.ReactNode;

export const usualSettings: ReportSettings = { units: [], trendSpan: 12, sections: reportSections };

/** Those of some business units that a page shows. What belongs to no unit is shown where all are. */
export function shownOf<T>(units: readonly UnitKey[], all: readonly T[], unitOf: (each: T) => string): readonly T[] {
  return units.length === 0 ? all : all.filter(each => units.some(unit => unit === unitOf(each)));
}
